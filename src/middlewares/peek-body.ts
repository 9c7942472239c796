import type { IncomingMessage } from 'node:http';

/**
 * Reads the body of a request and puts it back: whoever comes next reads it as if nobody had. Null where the caller
 * went away before all of it had come.
 *
 * It is put back in the same turn in which its last byte is taken, before the stream could tell that it ended.
 */
export function peekBody(request: IncomingMessage, length: number): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    let missing = length;
    const finish = (body: Buffer | null) => {
      request.off('readable', read).off('close', goneAway);
      resolve(body);
    };
    const goneAway = () => finish(null);
    const read = () => {
      while (missing > 0) {
        const piece = request.read() as Buffer | null;
        if (piece === null) return;
        pieces.push(piece);
        missing -= piece.length;
      }
      const body = Buffer.concat(pieces);
      request.unshift(body);
      finish(body);
    };
    request.on('readable', read).on('close', goneAway);
  });
}
