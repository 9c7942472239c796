/** A line that never ends would fill the memory; no story comes near. */
export const LONGEST_LINE = 64 * 1024 * 1024;

/** One line of a stream, counted from 1, without its line break. `text` is null where it was too long to keep. */
export interface Line {
  number: number;
  text: string | null;
  /** Bytes read so far, this line included. */
  bytes: number;
}

/**
 * The lines of a UTF-8 stream, parted by LF or CRLF only: JSON may hold U+2028 inside a text, where `node:readline`
 * would cut it. Reads no further than its reader has come.
 */
export async function* textLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8');
  let open: string[] = [];
  let length = 0;
  let number = 0;
  let bytes = 0;
  const close = (tail: string): Line => {
    const isKept = length + tail.length <= LONGEST_LINE;
    const text = isKept ? [...open, tail].join('').replace(/\r$/u, '') : null;
    open = [];
    length = 0;
    number += 1;
    return { number, text, bytes };
  };
  for await (const chunk of stream) {
    bytes += chunk.byteLength;
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    for (const piece of pieces.slice(0, -1)) yield close(piece);
    const rest = pieces.at(-1) ?? '';
    length += rest.length;
    if (length > LONGEST_LINE) open = [];
    else open.push(rest);
  }
  const rest = decoder.decode();
  if (length + rest.length > 0) yield close(rest);
}
