/** What Windows-1252 has in the bytes 80 to 9F; five of them stand for nothing, and are shown as the controls. */
const SHOWN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export interface Decoding {
  /** Throws for bytes that the encoding does not know. */
  decode(bytes?: Uint8Array, options?: { stream: boolean }): string;
}

/**
 * Strict decoding of every encoding that the web knows. Some releases of Node read Windows-1252, and all that the web
 * reads as such, as Latin-1, so that `’` and `€` become controls: those are put right here.
 */
export function decoderOf(name: string): Decoding {
  const decoder = new TextDecoder(name, { fatal: true });
  if (decoder.encoding !== 'windows-1252') return decoder;
  return {
    decode: (bytes, options) =>
      decoder
        .decode(bytes, options)
        .replace(/[\u0080-\u009f]/gu, (sign) => SHOWN.charAt(sign.charCodeAt(0) - 0x80)),
  };
}

/** Bytes that Windows-1252 leaves empty. */
const EMPTY = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** In German one letter in thirty is no letter of ASCII, in Czech one in seven; in Russian nearly all. */
const MOST_FOREIGN = 0.3;

/** Can this be text that Windows wrote in the west of Europe? Russian or Japanese read so are letters without sense. */
export function looksLikeWindows1252(bytes: Uint8Array): boolean {
  let [plain, foreign] = [0, 0];
  for (const byte of bytes) {
    if (EMPTY.has(byte)) return false;
    if (byte >= 0xc0) foreign += 1;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) plain += 1;
  }
  return foreign <= (plain + foreign) * MOST_FOREIGN;
}
