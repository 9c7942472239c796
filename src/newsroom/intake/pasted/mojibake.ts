/** What Windows-1252 shows for the bytes 80 to 9F; the five it leaves empty are shown as the controls. */
const SHOWN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const byteOf = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0;
  const place = SHOWN.indexOf(sign);
  return place >= 0 ? 0x80 + place : code <= 0xff ? code : -1;
};

/** A first byte of UTF-8 and what can follow it, as Windows-1252 shows them. */
const RUN = new RegExp(
  `[\\u00c2-\\u00f4][\\u0080-\\u00bf${SHOWN.replace(/[\u0080-\u009f]/gu, '')}]{1,3}`,
  'gu',
);

/**
 * UTF-8 that was read as Windows-1252, read again: `â€™` is `’`. Only where the signs are whole characters of
 * UTF-8 and nothing a language writes: `Ã©` is no word's end, `Ü–` in front of a dash is left.
 */
export function withoutMojibake(line: string): string {
  return line.replace(RUN, (run) => {
    const bytes = [...run].map(byteOf);
    const length = (bytes[0] ?? 0) >= 0xf0 ? 4 : (bytes[0] ?? 0) >= 0xe0 ? 3 : 2;
    if (bytes.length < length || bytes.slice(0, length).some((byte) => byte < 0)) return run;
    // Two bytes happen by chance ("À»"): only the first bytes of Latin letters and signs are believed.
    if (length === 2 && !/^[ÂÃÄÅÐÑ]/u.test(run)) return run;
    let code = (bytes[0] ?? 0) & (length === 2 ? 0x1f : length === 3 ? 0x0f : 0x07);
    for (const byte of bytes.slice(1, length)) code = (code << 6) | (byte & 0x3f);
    const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
    const isLegal = code >= least && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isLegal ? String.fromCodePoint(code) + [...run].slice(length).join('') : run;
  });
}
