/** A stretch of a sentence that may go, as offsets into it; `needs` is put in its place. */
export interface Cut {
  from: number;
  to: number;
  needs?: string;
}

/** Looks for stretches of one kind that may go. */
export type CutRule = (sentence: string) => Cut[];

/** A stretch of the form that is one of the sentence: where it begins in each, and how long it is. */
interface Kept {
  at: number;
  from: number;
  length: number;
}

/** A sentence that may have lost stretches, and where what is left of it stood. */
export interface Remainder {
  text: string;
  kept: readonly Kept[];
}

export const wholeOf = (sentence: string): Remainder => ({
  text: sentence,
  kept: [{ at: 0, from: 0, length: sentence.length }],
});

const END = /[.!?…。！？؟।॥۔]["”’'」』)）]*$/u;

/** What is left without the stretch, as a sentence: opening capital, one final stop, no doubled marks. */
export function withoutCut({ text, kept }: Remainder, { from, to, needs = '' }: Cut): Remainder {
  const before = text.slice(0, from).trimEnd();
  const after = text.slice(to).trimStart();
  const isUnspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]$/u.test(before) && !text.slice(to).startsWith(' ');
  const joint = before === '' || after === '' || isUnspaced || /^[,.;:!?”’)]/u.test(after) ? '' : ' ';
  const joined = `${before}${needs}${joint}${after}`.replace(/,\s*([.!?])$/u, '$1');
  const stopped = END.test(joined) ? joined : `${joined.replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '')}.`;
  const opened = before === '' ? stopped.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : stopped;
  const behind = text.length - after.length;
  const shift = before.length + needs.length + joint.length - behind;
  const left = kept.flatMap(({ at, from: start, length }): Kept[] => {
    const end = Math.min(at + length, before.length);
    const next = Math.max(at, behind);
    return [
      ...(end > at ? [{ at, from: start, length: end - at }] : []),
      ...(at + length > next
        ? [{ at: next + shift, from: start + next - at, length: at + length - next }]
        : []),
    ];
  });
  return { text: opened, kept: left };
}

/** Where a stretch of what is left stood in the sentence; whatever had gone from inside it is in it. */
export function inSentence({ kept }: Remainder, { from, to }: Cut): { from: number; to: number } {
  const first = kept.find(({ at, length }) => at + length > from);
  const last = [...kept].reverse().find(({ at }) => at < to);
  const start = first === undefined ? 0 : first.from + Math.max(0, from - first.at);
  return {
    from: start,
    to: last === undefined ? start : Math.max(start, last.from + Math.min(last.length, to - last.at)),
  };
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
