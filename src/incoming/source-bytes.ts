import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { IntakeFault } from './intake-fault';

/** Text packs to a tenth; what grows to more than this many times itself is made to fill a disk. */
const MOST_GROWTH = 150;
const GROWTH_COUNTS_FROM = 20_000_000;
const CHUNK = 64 * 1024;

/**
 * The bytes of a file, unpacked where gzip packed it. A file that grows out of all measure while it is unpacked is
 * refused, and so is a zip archive: it holds files, and whoever has it can unpack it.
 */
export async function* sourceBytes(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: CHUNK });
  let packed = 0;
  let unpacked = 0;
  let first = true;
  let gunzip: ReturnType<typeof createGunzip> | null = null;
  try {
    for await (const chunk of file as AsyncIterable<Buffer>) {
      if (first) {
        first = false;
        if (chunk[0] !== 0x1f || chunk[1] !== 0x8b) refuseBinary(chunk);
        else gunzip = createGunzip({ chunkSize: CHUNK });
      }
      if (gunzip === null) {
        yield chunk;
        continue;
      }
      packed += chunk.length;
      for await (const piece of inflated(gunzip, chunk)) {
        if (unpacked === 0) refuseBinary(piece);
        unpacked += piece.length;
        if (unpacked > GROWTH_COUNTS_FROM && unpacked > packed * MOST_GROWTH)
          throw new IntakeFault(
            'gzip.bomb',
            `The file grows to more than ${MOST_GROWTH} times its size when it is unpacked.`,
          );
        yield piece;
      }
    }
    if (gunzip !== null) yield* flushed(gunzip);
  } finally {
    file.destroy();
    gunzip?.destroy();
  }
}

/** One packed piece in, what comes of it out, a bounded bit at a time. */
async function* inflated(gunzip: ReturnType<typeof createGunzip>, chunk: Buffer): AsyncGenerator<Buffer> {
  let isTaken = false;
  let failure: Error | null = null;
  const onError = (error: Error) => (failure = error);
  gunzip.once('error', onError);
  gunzip.write(chunk, () => (isTaken = true));
  for (;;) {
    const piece = gunzip.read() as Buffer | null;
    if (piece !== null) yield piece;
    else if (failure !== null) throw failure as Error;
    else if (isTaken) break;
    else await new Promise((resolve) => setImmediate(resolve));
  }
  gunzip.off('error', onError);
}

async function* flushed(gunzip: ReturnType<typeof createGunzip>): AsyncGenerator<Buffer> {
  gunzip.end();
  for await (const piece of gunzip as AsyncIterable<Buffer>) yield piece;
}

function refuseBinary(head: Buffer): void {
  if (head[0] === 0x50 && head[1] === 0x4b && (head[2] ?? 9) <= 8)
    throw new IntakeFault(
      'zip.packed',
      'This is a zip archive (or a Word file). Unpack it, or save it as HTML or text.',
    );
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const sample = head.subarray(0, 4096);
  const nuls = sample.filter((byte) => byte === 0).length;
  if (!isUtf16 && nuls > 0 && !looksLikeUtf16(sample, nuls))
    throw new IntakeFault('file.not-text', 'This is no text: it holds NUL bytes.', 1);
}

/** Without a mark in front: every second byte of Latin text is NUL. */
export const looksLikeUtf16 = (sample: Buffer, nuls: number): boolean => {
  const odd = sample.filter((byte, at) => at % 2 === 1 && byte === 0).length;
  const even = nuls - odd;
  return nuls > sample.length * 0.3 && (odd === 0 || even === 0);
};
