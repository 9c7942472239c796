import type { Incoming, SourceKind } from '../newsroom/intake/incoming-story';
import { feedStory } from '../newsroom/intake/wire/feed-entry';
import { newsmlStory } from '../newsroom/intake/wire/newsml-item';
import { ninjsStory } from '../newsroom/intake/wire/ninjs-item';
import { ownText, textIn } from '../newsroom/intake/xml/xml-element';
import { xmlElements } from '../newsroom/intake/xml/xml-elements';
import { isTooDeep } from '../newsroom/text/json-depth';
import { errorOf, IntakeFault } from './intake-fault';
import { linesOf } from './story-lines';
import type { ReadItem, Source } from './source';
import { sourceText, wholeText } from './source-text';

const MOST_BYTES = 20_000_000;
const FEED = new Set(['rss/channel', 'feed', 'RDF']);
const NEWSML = new Set(['', 'newsMessage/itemSet']);
/** In a feed beside its entries. */
const ENTRIES = new Set(['item', 'entry']);

/** What another desk sends: one item, some, or a feed of them; each a draft that its next version finds again. */
export function wireSource(
  name: string,
  path: string,
  kind: Extract<SourceKind, 'ninjs' | 'newsml' | 'feed'>,
  locale: string,
): Source {
  const read = { ninjs: ninjsItems, newsml: newsmlItems, feed: feedItems }[kind];
  async function* items(): AsyncGenerator<ReadItem> {
    try {
      for await (const incoming of read(path, locale)) {
        const item = 'article' in incoming ? incoming.article.source.item : '';
        yield { file: name, ...(item === '' ? {} : { item }), incoming };
      }
    } catch (error) {
      yield { file: name, incoming: { error: errorOf(error) } };
    }
  }
  return {
    file: name,
    kind,
    isArchive: false,
    key: 'wire',
    total: null,
    leftOut: {},
    items,
    close: () => undefined,
  };
}

async function* ninjsItems(path: string, locale: string): AsyncGenerator<Incoming> {
  const { text } = await wholeText(path, MOST_BYTES);
  if (isTooDeep(text))
    throw new IntakeFault('json.too-deep', 'The JSON is nested more deeply than any story.', 1);
  const whole = parsed(text);
  if (whole !== undefined) {
    for (const one of [whole].flat(1)) yield ninjsStory(one, locale);
    return;
  }
  let number = 0;
  for await (const line of linesOf(
    (async function* () {
      yield text;
    })(),
  )) {
    number += 1;
    if (line.trim() === '') continue;
    const value = parsed(line);
    if (value === undefined) throw new IntakeFault('json.malformed', 'This is no whole JSON.', number);
    yield ninjsStory(value, locale);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return undefined;
  }
}

async function* newsmlItems(path: string, locale: string): AsyncGenerator<Incoming> {
  for await (const element of xmlElements(sourceText(path), NEWSML)) {
    if (element.name === 'newsItem') yield newsmlStory(element, locale);
    else if (element.name === 'newsMessage') continue;
    else if (/Item$/u.test(element.name)) {
      const message = `A ${element.name} is no story.`;
      yield { error: { code: 'left-out.type', message, line: element.line } };
    }
  }
}

async function* feedItems(path: string, locale: string): AsyncGenerator<Incoming> {
  let source = { name: '', url: '' };
  let language = '';
  for await (const element of xmlElements(sourceText(path), FEED)) {
    if (ENTRIES.has(element.name)) yield feedStory(element, { source, locale: language || locale });
    else if (element.name === 'channel')
      source = { name: textIn(element, 'title'), url: textIn(element, 'link') };
    else if (element.name === 'title') source = { ...source, name: ownText(element) };
    else if (element.name === 'link' && ownText(element) !== '')
      source = { ...source, url: ownText(element) };
    else if (element.name === 'language')
      language = /^[a-z]{2,3}/iu.exec(ownText(element))?.[0].toLowerCase() ?? '';
  }
}
