import type { ReportEntry } from '../report';

/** The end of a line that breaks a word: letters, then a hyphen, a soft one, or the sign that some programs write. */
const BREAK = /(?<![\p{L}\p{M}'’-])([\p{L}\p{M}'’-]{1,40})([-\u00ad\u2010¬])$/u;
const GOES_ON = /^(\p{Ll}[\p{L}\p{M}'’]{0,40})((?:[^\s\p{L}\p{N}]\S{0,40})?)/u;
/** "Pre- and post-war": the hyphen stands for the word that both share. */
const SHARED: ReadonlySet<string> = new Set(
  'and or und oder bzw et ou y e o en of och eller og eller ja tai i oraz lub a nebo és vagy'.split(' '),
);
const LONGEST = 400;

/**
 * Words that were broken at the end of a line, put together at the end of the first. The hyphen goes where the text has the
 * word without one elsewhere, or where the break is marked as one that shows at line ends only; else it stays, and a person is
 * asked, unless the text has the word with its hyphen. Lines around a broken word are one paragraph.
 */
export function joinedBreaks(lines: readonly string[]): {
  lines: string[];
  /** Lines, counted from 0, that surely go on with the paragraph of the line above. */
  goingOn: ReadonlySet<number>;
  entries: ReportEntry[];
} {
  const out = [...lines];
  const goingOn = new Set<number>();
  const entries: ReportEntry[] = [];
  let words: Set<string> | null = null;
  for (let index = 0; index + 1 < out.length; index += 1) {
    const line = (out[index] ?? '').trimEnd();
    const next = (out[index + 1] ?? '').trimStart();
    if (line.length > LONGEST) continue;
    const broken = BREAK.exec(line);
    const rest = broken === null ? null : GOES_ON.exec(next.slice(0, LONGEST));
    if (broken === null || rest === null) continue;
    const [, head = '', sign = ''] = broken;
    const [, tail = '', stop = ''] = rest;
    goingOn.add(index + 1);
    if (SHARED.has(tail)) continue;
    words ??= wordsIn(lines);
    const [whole, hyphened] = [`${head}${tail}`, `${head}-${tail}`];
    const isMarked = sign === '\u00ad' || sign === '¬';
    const isProven = isMarked || words.has(whole.toLowerCase());
    const word = isProven ? whole : hyphened;
    const before = line.slice(0, broken.index);
    const after = next.slice(tail.length + stop.length).trimStart();
    // A line that held the rest of the word alone must not become a blank one: that would part paragraphs.
    out[index] = after === '' ? before.trimEnd() : `${before}${word}${stop}`;
    out[index + 1] = after === '' ? `${word}${stop}` : after;
    if (out[index] === '') [out[index], out[index + 1]] = [`${word}${stop}`, after];
    const isDoubtful = !isProven && !words.has(hyphened.toLowerCase());
    entries.push({
      kind: isDoubtful ? 'doubtful' : 'repaired',
      what: 'broken word',
      note: isDoubtful
        ? 'broken at the end of a line: is the hyphen its own?'
        : 'broken at the end of a line',
      lines: [index + 1, index + 2],
      text: word,
    });
  }
  return { lines: out, goingOn, entries };
}

/** The words of a text, those with hyphens too, in lower case; what stands at a line end with a hyphen is no whole word. */
function wordsIn(lines: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const line of lines)
    for (const word of line
      .trimEnd()
      .replace(/[-\u00ad\u2010¬]$/u, ' ')
      .split(/[^\p{L}\p{M}'’-]+/u))
      words.add(word.toLowerCase());
  return words;
}
