import { createWriteStream, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { randomUUID } from 'node:crypto';
import type { HouseStyle } from '../newsroom/house-style';
import { HEAD_LENGTH, kindOfSource, type Kind } from '../newsroom/intake/kind-of-source';
import { errorOf, IntakeFault } from './intake-fault';
import { pageSource } from './page-source';
import type { Source } from './source';
import { encodingOf } from './source-text';
import { sourceBytes } from './source-bytes';
import type { SourceFile } from './source-files';
import { storyLines } from './story-lines';
import { wireSource } from './wire-source';
import { wordpressArchive } from './wordpress-archive';

export interface OpenOptions {
  /** '' leaves it to the source. */
  locale: string;
  style: HouseStyle;
  types: ReadonlySet<string>;
}

/** Opens a source by what is in it. Never throws for what is in a file: then its only item is an error. */
export async function openSource(file: SourceFile, options: OpenOptions): Promise<Source> {
  const place = file.path ?? (await spooled());
  const forget = () => file.path === null && rmSync(place, { force: true });
  try {
    const source = await open({ ...file, path: place }, options);
    return { ...source, close: () => (source.close(), forget()) };
  } catch (error) {
    forget();
    return broken(file.name, error);
  }
}

async function open(
  { name, path: place }: { name: string; path: string },
  options: OpenOptions,
): Promise<Source> {
  const kind = kindOfSource(await headOf(place));
  const locale = options.locale || options.style.defaultLocale;
  switch (kind) {
    case 'wordpress':
      return wordpressArchive(name, place, options);
    case 'slugline':
      return storyLines(name, place);
    case 'ninjs':
    case 'newsml':
    case 'feed':
      return wireSource(name, place, kind, locale);
    case 'html':
    case 'text':
      return pageSource(name, place, kind, locale);
    default:
      throw new IntakeFault('source.unknown', UNKNOWN[kind], 1);
  }
}

const UNKNOWN: Record<Exclude<Kind, Source['kind']>, string> = {
  'other-xml': 'This XML is no WordPress export, NewsML-G2 item or feed.',
  'other-json': 'This JSON is no export of Slugline and no ninjs item.',
};

/** The first characters, whatever they are written in. */
async function headOf(place: string): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of sourceBytes(place)) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= HEAD_LENGTH) break;
  }
  const head = Buffer.concat(chunks);
  if (head.length === 0) throw new IntakeFault('file.empty', 'The file is empty.', 1);
  const name = encodingOf(head)?.name ?? 'utf-8';
  try {
    return new TextDecoder(name).decode(head);
  } catch {
    return head.toString('latin1');
  }
}

/** Standard input is read twice, so it is written down first. */
async function spooled(): Promise<string> {
  const place = path.join(os.tmpdir(), `slugline-intake-${randomUUID()}`);
  process.once('exit', () => rmSync(place, { force: true }));
  await pipeline(process.stdin, createWriteStream(place, { mode: 0o600 }));
  return place;
}

function broken(file: string, error: unknown): Source {
  const told = errorOf(error);
  return {
    file,
    kind: 'text',
    isArchive: false,
    key: '',
    total: 1,
    leftOut: {},
    async *items() {
      yield { file, incoming: { error: told } };
    },
    close: () => undefined,
  };
}
