import { createHash } from 'node:crypto';
import { incomingText } from '../newsroom/intake/pasted/incoming-text';
import type { Incoming } from '../newsroom/intake/incoming-story';
import type { ReportEntry } from '../newsroom/intake/report';
import { readPage } from '../newsroom/intake/html/read-page';
import { errorOf } from './intake-fault';
import type { ReadItem, Source } from './source';
import { wholeText, type Encoding } from './source-text';

/** Larger than any news page; more would only be a mistake. */
export const MOST_PAGE_BYTES = 20_000_000;

/** A page as a source of one story: pasted text, or HTML. */
export function pageSource(name: string, path: string, kind: 'text' | 'html', locale: string): Source {
  async function* items(): AsyncGenerator<ReadItem> {
    let incoming: Incoming;
    let oldKey = '';
    try {
      const { text, encoding } = await wholeText(path, MOST_PAGE_BYTES);
      incoming = kind === 'html' ? readPage(text, { locale }) : incomingText(text, { locale });
      oldKey = createHash('sha256').update(`${locale}\n${text.trim()}`).digest('hex');
      if ('article' in incoming) incoming.report.entries.unshift(...encodingEntry(encoding));
    } catch (error) {
      incoming = { error: errorOf(error) };
    }
    yield { file: name, oldKey, incoming };
  }
  return {
    file: name,
    kind,
    isArchive: false,
    key: '',
    total: 1,
    leftOut: {},
    items,
    close: () => undefined,
  };
}

/** UTF-8 goes without saying. */
function encodingEntry({ name, by }: Encoding): ReportEntry[] {
  if (name === 'utf-8') return [];
  const note = by === 'said' ? 'as the file says' : 'no other encoding reads it';
  return [
    { kind: by === 'said' ? 'recognised' : 'repaired', what: 'encoding', lines: [1, 1], text: name, note },
  ];
}
