import type { Inline } from '../../../article/article';

/** The marks Strapi's editor knows. */
export interface Marks {
  bold?: true;
  italic?: true;
  underline?: true;
  strikethrough?: true;
  code?: true;
}

/** A stretch of text with one look; `url` is '' outside of links. */
export interface Run {
  text: string;
  marks: Marks;
  url: string;
}

const MARKS = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;

const sameLook = (a: Run, b: Run): boolean =>
  a.url === b.url && MARKS.every((mark) => a.marks[mark] === b.marks[mark]);

/** A space that keeps a sign or unit at its word or number stays; any other is what an editor's keyboard left. */
const LOOSE_SPACE = /(?<![«‹\d])\u00a0(?![!?:;»›%€$£°\d–—])/gu;

/**
 * The runs of a paragraph as inlines: spaces as a reader sees them, none at the ends or before a line break, runs of one
 * look joined, links with words only. [] when nothing is left to read.
 */
export function inlinesOf(runs: readonly Run[]): Inline[] {
  const joined: Joined[] = [];
  let ends = '\n';
  for (const run of runs) {
    let text = run.text
      .replace(LOOSE_SPACE, ' ')
      .replace(/[^\S\n\u00a0]+/gu, ' ')
      .replace(/ ?\n ?/gu, '\n');
    if (/[\s]$/u.test(ends)) text = text.replace(ends === '\n' ? /^\s+/u : /^ +/u, '');
    if (text === '') continue;
    ends = text.at(-1) ?? '';
    const last = joined.at(-1);
    if (last !== undefined && text.startsWith('\n')) trimEnd(last.parts);
    if (last !== undefined && sameLook(last.run, run)) last.parts.push(text);
    else joined.push({ run, parts: [text] });
  }
  for (let last = joined.at(-1); last !== undefined; last = joined.at(-1)) {
    trimEnd(last.parts);
    if (last.parts.length > 0) break;
    joined.pop();
  }
  return inlines(
    joined.map(({ run, parts }) => ({ ...run, text: parts.join('').replace(/\n{2,}/gu, '\n') })),
  );
}

/** Runs of one look. In parts, put together at the end: a poem of thousands of lines would be copied at each of them. */
interface Joined {
  run: Run;
  parts: string[];
}

function trimEnd(parts: string[]): void {
  for (let last = parts.pop(); last !== undefined; last = parts.pop()) {
    const text = last.trimEnd();
    if (text === '') continue;
    parts.push(text);
    return;
  }
}

function inlines(runs: readonly Run[]): Inline[] {
  const out: Inline[] = [];
  let url = '';
  for (const run of runs) {
    const text: Inline = { type: 'text', text: run.text, ...run.marks };
    if (run.url === '') out.push(text);
    else if (run.url === url) out.at(-1)?.children?.push(text);
    else out.push({ type: 'link', url: run.url, children: [text] });
    url = run.url;
  }
  return out;
}
