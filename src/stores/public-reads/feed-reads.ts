import { setImmediate } from 'node:timers/promises';
import { tagKey } from '../../newsroom/edition/paths';
import type { Card, StoryContent } from '../../newsroom/edition/edition';
import type { NewsSitemapStory } from '../../newsroom/feed/news-sitemap';
import type { SitemapStory } from '../../newsroom/feed/sitemap';
import { digestOf } from '../database/digest';
import { termsOf } from './list-terms';
import { feedStatement, type Clauses, type FeedQuery } from './feed-statement';
import type { Ask, PublicConnection, Row } from './public-connection';

/** Enough to tell two states of a list apart, without a text of it. */
export interface ListState {
  /** Changes with every story that comes, goes or changes. */
  mark: string;
  changedMs: number;
  count: number;
}

/** What feeds are made of: public by being editions, read on the public connection. */
export interface FeedReads {
  /** Newest first; a feed shows no related links, so none are read. */
  newest(query: FeedQuery, limit: number): Promise<StoryContent[]>;
  newestState(query: FeedQuery, limit: number): Promise<ListState>;
  /** First published at or after a time in ms, newest first. */
  since(query: FeedQuery, sinceMs: number): Promise<{ stories: NewsSitemapStory[] } & ListState>;
  /** Oldest first within each language, so that the files of a site map keep their stories as new ones come. */
  everything(query: FeedQuery, from: number, most: number): Promise<SitemapStory[]>;
  everythingState(query: FeedQuery): Promise<ListState>;
  /** The names a feed is narrowed to by; null for a slug, or a language, that the newsroom does not have. */
  sectionName(slug: string): Promise<string | null>;
  authorName(slug: string): Promise<string | null>;
  /** A tag as its newest story writes it; null where no public story has it. */
  tagName(tag: string): Promise<string | null>;
  hasLocale(code: string): Promise<boolean>;
}

/** Cards are parsed in steps of this many, and other requests are let in between (about 10 ms each). */
const STEP = 1_000;

/** Sums stay far below 2^63 even for a billion stories, where PostgreSQL and SQLite agree on them. */
const SUM_UNDER = 4_294_967_296;

export function feedReads(connection: PublicConnection): FeedReads {
  const prepared = new Map<string, Ask>();
  const ask = async (sql: string, values: readonly unknown[]): Promise<Row[]> => {
    const known = prepared.get(sql) ?? connection.prepare(`slugline_feed_${digestOf(sql)}`, sql);
    prepared.set(sql, known);
    return known(values);
  };
  const list: AskList = (columns, query, clauses) => {
    const { sql, values } = feedStatement(columns, query, clauses);
    return ask(sql, values);
  };
  const nameIn = async (table: 'sections' | 'authors', slug: string) => {
    const [row] = await ask(`select name from ${table} where slug = ? limit 1`, [slug]);
    return row === undefined ? null : String(row.name);
  };

  return {
    newest: async (query, limit) =>
      (await list('e.page', query, newestFirst(limit))).map((row) => ({
        ...(JSON.parse(String(row.page)) as Omit<StoryContent, 'relatedLinks'>),
        relatedLinks: [],
      })),
    newestState: async (query, limit) => stateOf(await list(STATE, query, newestFirst(limit))),
    since: async (query, sinceMs) => {
      const rows = await list(`${STATE}, e.path, e.headline, e.first_published_ms`, query, {
        where: (order) => `${order}.first_published_ms >= ?`,
        values: [sinceMs],
        end: NEWEST_FIRST,
      });
      return { stories: rows.map(newsStory), ...stateOf(rows) };
    },
    everything: (query, from, most) => everything(list, query, from, most),
    everythingState: async (query) => {
      const columns = `count(*) as count, max(e.changed_ms) as last, sum(e.changed_ms % ${SUM_UNDER}) as sum`;
      const [row] = await list(columns, query, { end: () => '' });
      const [count, last] = [Number(row?.count ?? 0), Number(row?.last ?? 0)];
      return { mark: `${count}.${last}.${Number(row?.sum ?? 0)}`, changedMs: last, count };
    },
    sectionName: (slug) => nameIn('sections', slug),
    authorName: (slug) => nameIn('authors', slug),
    tagName: async (tag) => {
      const [row] = await ask(TAGGED, [termsOf({ author: null, tag })[0]]);
      if (row === undefined) return null;
      const { tags } = JSON.parse(String(row.card)) as Card;
      return tags.find((one) => tagKey(one) === tagKey(tag)) ?? tag;
    },
    hasLocale: async (code) =>
      (await ask('select code from i18n_locale where code = ? limit 1', [code])).length > 0,
  };
}

const TAGGED = `select e.card from slugline_edition_terms t
  join slugline_editions e on e.document_id = t.document_id and e.locale = t.locale
  where t.locale in (select code from i18n_locale) and t.term = ? limit 1`;

type AskList = (columns: string, query: FeedQuery, clauses: Clauses) => Promise<Row[]>;

const STATE = 'e.document_id, e.locale, e.etag, e.changed_ms';

const NEWEST_FIRST: Clauses['end'] = (order) =>
  `order by ${order}.first_published_ms desc, ${order}.document_id desc`;

const newestFirst = (limit: number): Clauses => ({
  end: (order) => `${NEWEST_FIRST(order)} limit ?`,
  endValues: [limit],
});

/** A key of three columns, since a time or a document alone is not unique; the index has them in this order. */
const PLACE = (order: string) => `${order}.locale, ${order}.first_published_ms, ${order}.document_id`;

async function everything(list: AskList, query: FeedQuery, from: number, most: number): Promise<Card[]> {
  const stories: Card[] = [];
  let clauses: Clauses = {
    end: (order) => `order by ${PLACE(order)} limit ? offset ?`,
    endValues: [Math.min(STEP, most), from],
  };
  for (;;) {
    const rows = await list('e.locale, e.first_published_ms, e.document_id, e.card', query, clauses);
    for (const row of rows) stories.push(JSON.parse(String(row.card)) as Card);
    const last = rows.at(-1);
    if (last === undefined || rows.length < STEP || stories.length >= most) return stories;
    clauses = {
      where: (order) => `(${PLACE(order)}) > (?, ?, ?)`,
      values: [last.locale, last.first_published_ms, last.document_id],
      end: (order) => `order by ${PLACE(order)} limit ?`,
      endValues: [Math.min(STEP, most - stories.length)],
    };
    await setImmediate();
  }
}

const newsStory = (row: Row): NewsSitemapStory => ({
  path: String(row.path),
  headline: String(row.headline ?? ''),
  locale: String(row.locale),
  firstPublishedAt: new Date(Number(row.first_published_ms)).toISOString(),
});

const stateOf = (rows: readonly Row[]): ListState => ({
  mark: digestOf(rows.map((row) => `${row.document_id} ${row.locale} ${row.etag}`).join('\n')),
  changedMs: rows.reduce((last, row) => Math.max(last, Number(row.changed_ms)), 0),
  count: rows.length,
});
