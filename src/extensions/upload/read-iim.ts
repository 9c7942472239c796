import type { PictureMetadata } from '../../newsroom/images/picture-words';

/** Data sets of record 2 (IPTC-NAA Information Interchange Model 4.2). */
const BYLINE = 80;
const CREDIT = 110;
const COPYRIGHT = 116;
const CAPTION = 120;

/** Record 1, data set 90: the escape sequence that says "UTF-8 from here". */
const IS_UTF8 = Buffer.from([0x1b, 0x25, 0x47]);

/**
 * The words in a block of IPTC-IIM, with or without the Photoshop resource around it; null where there is none.
 *
 * A block that does not say which characters it is in is read as UTF-8 if it is valid UTF-8, else as Latin 1:
 * exifr reads all of them as Latin 1, and "Fähre" becomes "FÃ¤hre".
 */
export function iimWords(block: Buffer): PictureMetadata | null {
  const values = new Map<number, Buffer[]>();
  let saysUtf8 = false;
  for (let at = block.indexOf(0x1c); at >= 0 && at + 5 <= block.length;) {
    const [marker, record, dataSet] = [block[at], block[at + 1], block[at + 2] ?? 0];
    const length = block.readUInt16BE(at + 3);
    const end = at + 5 + length;
    if (marker !== 0x1c || length > 0x7fff || end > block.length) break;
    const value = block.subarray(at + 5, end);
    if (record === 1 && dataSet === 90) saysUtf8 = value.equals(IS_UTF8);
    if (record === 2) keep(values, dataSet, value);
    at = end;
  }
  if (values.size === 0) return null;

  const textOf = (value: Buffer | undefined): string => (value ? decoded(value, saysUtf8) : '');
  return {
    alternativeText: '',
    caption: textOf(values.get(CAPTION)?.[0]),
    creators: (values.get(BYLINE) ?? []).map(textOf),
    credit: textOf(values.get(CREDIT)?.[0]),
    copyright: textOf(values.get(COPYRIGHT)?.[0]),
  };
}

/** Only a by-line is repeated, and not by so many. */
const MOST_VALUES = 50;

function keep(values: Map<number, Buffer[]>, dataSet: number, value: Buffer): void {
  const known = values.get(dataSet);
  if (known === undefined) values.set(dataSet, [value]);
  else if (known.length < MOST_VALUES) known.push(value);
}

function decoded(value: Buffer, saysUtf8: boolean): string {
  const text = value.toString('utf8');
  return saysUtf8 || !text.includes('\ufffd') ? text : value.toString('latin1');
}
