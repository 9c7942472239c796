/** A stretch of a sentence that may go, as offsets into it; `needs` is put in its place. */
export interface Cut {
  from: number;
  to: number;
  needs?: string;
}

/** Looks for stretches of one kind that may go. */
export type CutRule = (sentence: string) => Cut[];

const END = /[.!?…。！？؟।॥۔]["”’'」』)）]*$/u;

/**
 * The sentence without the stretch, as a sentence: opening capital, one final stop, no doubled marks.
 */
export function withoutCut(sentence: string, { from, to, needs = '' }: Cut): string {
  const before = sentence.slice(0, from).trimEnd();
  const after = sentence.slice(to).trimStart();
  const isUnspaced =
    /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]$/u.test(before) && !sentence.slice(to).startsWith(' ');
  const joint = before === '' || after === '' || isUnspaced || /^[,.;:!?”’)]/u.test(after) ? '' : ' ';
  const joined = `${before}${needs}${joint}${after}`.replace(/,\s*([.!?])$/u, '$1');
  const stopped = END.test(joined) ? joined : `${joined.replace(/[\s,;:–—-]+$/u, '')}.`;
  return before === '' ? stopped.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : stopped;
}

const MARKS = /["“”„«»「」]/u;

/** May text between these offsets go without touching a quotation? Neither inside one nor right after one. */
export function isOutsideQuotes(sentence: string, from: number, to: number): boolean {
  const cut = sentence.slice(from, to);
  if (MARKS.test(cut) || /(?:^|\s)[‘']\p{L}/u.test(cut) || /\p{L}[’'](?:\s|$)/u.test(cut)) return false;
  const before = sentence.slice(0, from);
  const straight = before.split('"').length - 1;
  const open = before.split('“').length - before.split('”').length;
  const angled = before.split('«').length - before.split('»').length;
  const single =
    (before.match(/(?:^|[\s(])[‘']\p{L}/gu) ?? []).length >
    (before.match(/\p{L}[.,!?]?[’'](?=[\s,.;:]|$)/gu) ?? []).length;
  return straight % 2 === 0 && open === 0 && angled === 0 && !single;
}
