import { allMatches } from '../../text/all-matches';

/** What a sentence says outside quotation marks, and what it quotes. */
export interface Voices {
  /** The paper's own words; a `"` stands where a quotation stood. */
  own: string;
  quoted: string;
  /** Opens inside a quotation that a sentence before it began, or that nobody can tell the beginning of. */
  opensQuoted: boolean;
}

type Opener = '"' | "'" | null;

/**
 * Tells own words from quoted ones in the sentences of a story, in order: quotations run over many sentences.
 *
 * A mark opens where a word follows and none stands before it, and closes where a word or its stop stands before it.
 * So each paragraph of a long quotation may open anew. Single marks count where speech begins: at the head of a
 * sentence or after a comma or colon; elsewhere they are apostrophes or a few words in doubt.
 */
export function voicesOf(sentences: readonly string[]): Voices[] {
  let open: Opener = null;
  return sentences.map((sentence) => {
    let opensQuoted = open !== null;
    let own = '';
    let quoted = '';
    let from = 0;
    for (const { index: at } of allMatches(sentence, MARK)) {
      const mark = markAt(sentence, at);
      if (mark === null || (open !== null && mark.kind !== open)) continue;
      if (open === null && !mark.opens && mark.kind === "'") continue;
      if (open === null) own += sentence.slice(from, at);
      else quoted += sentence.slice(from, at);
      from = at + 1;
      if (mark.opens) {
        if (open === null) own += '"';
        open = mark.kind;
      } else if (open === null) {
        // A closing mark without an opening one: all before it was said by somebody.
        quoted += own;
        own = '"';
        opensQuoted = true;
      } else {
        open = null;
        if (opensQuoted && own === '') own = '"';
      }
    }
    if (open === null) own += sentence.slice(from);
    else quoted += sentence.slice(from);
    return { own, quoted, opensQuoted };
  });
}

const MARK = /["“”„«»'‘’]/gu;

function markAt(text: string, at: number): { kind: '"' | "'"; opens: boolean } | null {
  const char = text.charAt(at);
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  const after = text.charAt(at + 1) || ' ';
  if (char === '“' || char === '„' || char === '«') return { kind: '"', opens: true };
  if (char === '”' || char === '»') return { kind: '"', opens: false };
  const isFree = /[\s([—–-]/u.test(before);
  if (char === '"') return { kind: '"', opens: isFree && !/\s/u.test(after) };
  if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return null;
  const speaks = at === 0 || /[,:]\s$/u.test(text.slice(Math.max(0, at - 2), at));
  if (isFree) return speaks && /\p{Lu}/u.test(after) ? { kind: "'", opens: true } : null;
  return { kind: "'", opens: false };
}
