import { readStoryLine } from '../newsroom/intake/slugline/story-line';
import { errorOf, IntakeFault } from './intake-fault';
import type { ReadItem, Source } from './source';
import { sourceText } from './source-text';

/** A line larger than this holds no story that can be stored. */
const LONGEST_LINE = 16_000_000;

/** An archive as `npm run export` writes it: a record a line, stories and what they point to. */
export function storyLines(name: string, path: string): Source {
  async function* items(): AsyncGenerator<ReadItem> {
    let number = 0;
    const seen = new Set<string>();
    try {
      for await (const line of linesOf(sourceText(path))) {
        number += 1;
        if (line.trim() === '') continue;
        const read = readLine(line, number);
        const story =
          read.incoming !== null && 'article' in read.incoming ? read.incoming.article.locale : null;
        const key = `${read.item ?? ''} ${story ?? ''}`;
        if (story !== null && seen.has(key))
          throw new IntakeFault('item.twice', 'The story was in a line before.', number);
        if (story !== null) seen.add(key);
        yield { file: name, ...read };
      }
    } catch (error) {
      yield { file: name, incoming: { error: errorOf(error) } };
    }
  }
  return {
    file: name,
    kind: 'slugline',
    isArchive: true,
    key: 'slugline',
    total: null,
    leftOut: {},
    items,
    close: () => undefined,
  };
}

function readLine(line: string, number: number): Omit<ReadItem, 'file'> {
  const read = readStoryLine(line);
  if ('error' in read) return { incoming: { error: { ...read.error, line: number } } };
  const { record, article } = read;
  const item = String(record.documentId ?? '');
  return {
    ...(item === '' ? {} : { item }),
    incoming: article === null ? null : { article, report: { lines: 1, entries: [] } },
    record,
  };
}

/** Lines parted by LF or CRLF only, each no longer than a story can be. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let open: string[] = [];
  let length = 0;
  let number = 1;
  for await (const chunk of chunks) {
    let at = 0;
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', at)) {
      yield [...open, chunk.slice(at, end)].join('').replace(/\r$/u, '');
      open = [];
      length = 0;
      number += 1;
      at = end + 1;
    }
    open.push(chunk.slice(at));
    length += chunk.length - at;
    if (length > LONGEST_LINE)
      throw new IntakeFault('line.too-long', 'The line is longer than 16 million characters.', number);
  }
  if (length > 0) yield open.join('');
}
