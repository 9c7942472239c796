import { decoderOf, looksLikeWindows1252, type Decoding } from './decode';
import { IntakeFault } from './intake-fault';
import { looksLikeUtf16, sourceBytes } from './source-bytes';

/** What a file is written in, and how that was found out. */
export interface Encoding {
  name: string;
  /** `said`: by a mark or a declaration of the file; `guessed`: no other reads it without faults. */
  by: 'said' | 'guessed';
}

const DECLARED = /^\ufeff?<\?xml[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{1,40})["']/u;
const META = /<meta[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{1,40})/iu;

/** The encoding that the first bytes of a file tell. */
export function encodingOf(head: Buffer): Encoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { name: 'utf-8', by: 'said' };
  if (head[0] === 0xff && head[1] === 0xfe) return { name: 'utf-16le', by: 'said' };
  if (head[0] === 0xfe && head[1] === 0xff) return { name: 'utf-16be', by: 'said' };
  const sample = head.subarray(0, 4096);
  const nuls = sample.filter((byte) => byte === 0).length;
  if (nuls > 0 && looksLikeUtf16(sample, nuls))
    return { name: sample[0] === 0 ? 'utf-16be' : 'utf-16le', by: 'guessed' };
  const start = head.toString('latin1', 0, 4096);
  const said = (DECLARED.exec(start) ?? META.exec(start))?.[1]?.toLowerCase();
  if (said === undefined || said.startsWith('utf-16')) return null; // it could not be read if it were
  return isEncoding(said) ? { name: said, by: 'said' } : { name: said, by: 'guessed' };
}

const isEncoding = (name: string): boolean => {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
};

/**
 * The text of a file in pieces, read strictly: a byte that its encoding does not know ends it with the line where it
 * stands. For archives, where a guess would go wrong ten thousand times.
 */
export async function* sourceText(path: string): AsyncGenerator<string> {
  let decoder: Decoding | null = null;
  let name = 'utf-8';
  let line = 1;
  for await (const chunk of sourceBytes(path)) {
    if (decoder === null) {
      const encoding = encodingOf(chunk);
      name = encoding?.name ?? 'utf-8';
      if (!isEncoding(name))
        throw new IntakeFault(
          'text.encoding-unknown',
          `The file says it is written in "${name}", which nobody knows.`,
          1,
        );
      decoder = decoderOf(name);
    }
    let text: string;
    try {
      text = decoder.decode(chunk, { stream: true });
    } catch {
      const good = new TextDecoder(name).decode(chunk).split('\ufffd', 1)[0] ?? '';
      yield good; // what stands before it is whole
      throw new IntakeFault(
        'text.bad-encoding',
        `The file is not written in ${name.toUpperCase()} here.`,
        line + newlinesIn(good),
      );
    }
    line += newlinesIn(text);
    yield text;
  }
  try {
    if (decoder !== null) yield decoder.decode();
  } catch {
    throw new IntakeFault(
      'text.bad-encoding',
      `The file ends inside of a character of ${name.toUpperCase()}.`,
      line,
    );
  }
}

function newlinesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** The whole of a small file. Bytes that are no UTF-8 are read as Windows wrote them where they can be, and that is told. */
export async function wholeText(
  path: string,
  mostBytes: number,
): Promise<{ text: string; encoding: Encoding }> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of sourceBytes(path)) {
    size += chunk.length;
    if (size > mostBytes)
      throw new IntakeFault(
        'file.too-large',
        `The file is larger than ${Math.round(mostBytes / 1_000_000)} MB, which no page is.`,
      );
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const told = encodingOf(bytes);
  for (const encoding of [told, { name: 'utf-8', by: 'said' as const }]) {
    if (encoding === null || !isEncoding(encoding.name)) continue;
    try {
      return { text: decoderOf(encoding.name).decode(bytes), encoding };
    } catch {
      // it lied, as pages of many years do
    }
  }
  if (!looksLikeWindows1252(bytes))
    throw new IntakeFault(
      'text.bad-encoding',
      'The file is written neither in UTF-8 nor in Windows-1252, and does not say in what. Save it as UTF-8.',
      1,
    );
  return {
    text: decoderOf('windows-1252').decode(bytes),
    encoding: { name: 'windows-1252', by: 'guessed' },
  };
}
