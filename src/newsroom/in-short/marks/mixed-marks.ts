import { unpairedMarks } from './quotes';

/** A double mark and a single one beside each other where only the double one was opened: `it."'` */
const BESIDE = /(["”])['’](?=[\s.,;:!?)]|$)/gu;
const OPENS_SINGLE = /(?:^|[\s(])['‘](?=\p{L})/u;
/** A single mark that may close: after a word or a stop, not the apostrophe of a plural ("the pilots' boats"). */
const CLOSES_SINGLE =
  /(?<=[\p{L}\p{N}.,!?…])['’](?=[.,;:!?)]|$|\s(?:said|says|told|added|wrote|he|she|they)\b)|(?<=[^s\s])['’](?=\s)/u;

/**
 * A quotation that opens with one kind of mark and closes with the other, in marks of one kind: `"a fair end'` is
 * `"a fair end"`. Only where a double mark has no partner; whatever is left is a case for `pairQuotes`.
 */
export function unmixed(text: string): string {
  const beside = OPENS_SINGLE.test(text) ? text : text.replace(BESIDE, '$1');
  const [stray, ...more] = unpairedMarks(beside);
  if (!stray || more.length > 0 || !/["“”]/u.test(stray.char)) return beside;
  if (stray.opens) {
    const inside = beside.slice(stray.at + 1);
    if (OPENS_SINGLE.test(inside)) return beside;
    const closer = stray.char === '“' ? '”' : '"';
    return beside.slice(0, stray.at + 1) + inside.replace(CLOSES_SINGLE, closer);
  }
  const before = beside.slice(0, stray.at);
  const opener = OPENS_SINGLE.exec(before);
  if (opener === null || CLOSES_SINGLE.test(before)) return beside;
  const at = opener.index + opener[0].length - 1;
  const mark = stray.char === '”' ? '“' : '"';
  return before.slice(0, at) + mark + before.slice(at + 1) + beside.slice(stray.at);
}
