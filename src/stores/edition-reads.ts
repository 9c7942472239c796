import { createHash } from 'node:crypto';
import { pageText, type LinkPlace } from '../newsroom/edition/page-text';
import { tagKey } from '../newsroom/paths';
import type { Redirect } from '../newsroom/redirects';
import type { ListPlace } from './edition-lists';
import type { Ask, PublicConnection, Row } from './public-connection';

/** How a public answer is told from another without its text. */
export interface Validator {
  etag: string;
  changedMs: number;
}

export interface StoryValidator extends Validator {
  documentId: string;
}

export interface ReadStory extends StoryValidator {
  /** JSON text of the page with its related links. */
  text: string;
}

export interface ReadList extends Validator {
  /** JSON texts of cards, newest first. */
  cards: string[];
  /** Where the next page begins; null on the last. */
  next: ListPlace | null;
}

export interface ListQuery {
  locale: string;
  section: string | null;
  author: string | null;
  tag: string | null;
  before: ListPlace | null;
  limit: number;
}

/** What became of a slug that no story answers to: moved, gone for good, or never public. */
export type Whereabouts = { moved: { slug: string; path: string } } | 'gone' | 'unknown';

/** The public reads: each one statement on an index, texts passed on as they are stored. */
export interface EditionReads {
  story(slug: string, locale: string): Promise<ReadStory | null>;
  /** The same without reading the page: what a conditional request needs. */
  storyValidator(slug: string, locale: string): Promise<StoryValidator | null>;
  list(query: ListQuery): Promise<ReadList>;
  listValidator(query: ListQuery): Promise<Validator>;
  whereabouts(slug: string, locale: string): Promise<Whereabouts>;
  /** Every public path that a story left, oldest first, with where that story is now. */
  pastPaths(): Promise<Redirect[]>;
}

const LINKED = `
  from slugline_editions e
  join slugline_edition_links l on l.document_id = e.document_id and l.locale = e.locale
  left join slugline_editions c on c.document_id = l.target_document_id and c.locale = l.locale
  where e.locale = ? and e.slug = ?`;

const STORY = `
  select -1 as place, document_id, etag, changed_ms, page as text, null as kind, null as title, null as url,
    null as reason, null as origin, null as path, null as headline
  from slugline_editions where locale = ? and slug = ?
  union all
  select l.place, l.target_document_id, c.card_etag, c.changed_ms, c.card, l.kind, l.title, l.url,
    l.reason, l.origin, c.path, c.headline ${LINKED}`;

const STORY_VALIDATOR = `
  select -1 as place, document_id, etag, changed_ms, null as title, null as reason
  from slugline_editions where locale = ? and slug = ?
  union all
  select l.place, l.target_document_id, c.card_etag, c.changed_ms, l.title, l.reason ${LINKED}`;

const WHEREABOUTS = `
  select s.document_id, e.slug, e.path from slugline_slug_claims s
  left join slugline_editions e on e.document_id = s.document_id and e.locale = s.locale
  where s.locale = ? and s.slug = ? and s.public_ms is not null`;

/** A path that another story stands under today leads nowhere else. */
const PAST_PATHS = `
  select p.path as was, e.path as now from slugline_past_paths p
  left join slugline_editions e on e.document_id = p.document_id and e.locale = p.locale
  where not exists (select 1 from slugline_editions x where x.path = p.path)
  order by p.left_ms, p.id`;

export function editionReads(connection: PublicConnection, mostLinks: number): EditionReads {
  const askStory = connection.prepare('slugline_story', STORY);
  const askValidator = connection.prepare('slugline_story_validator', STORY_VALIDATOR);
  const askWhereabouts = connection.prepare('slugline_whereabouts', WHEREABOUTS);
  const askPastPaths = connection.prepare('slugline_past_paths', PAST_PATHS);
  const lists = listStatements(connection);

  return {
    story: async (slug, locale) => {
      const rows = inPlaceOrder(await askStory([locale, slug, locale, slug]));
      const [own, ...linked] = rows;
      if (own === undefined) return null;
      const text = pageText(
        String(own.text),
        { documentId: String(own.document_id) },
        linked.map(linkPlace),
        {
          most: mostLinks,
        },
      );
      return { documentId: String(own.document_id), text, ...validatorOf(own, linked) };
    },
    storyValidator: async (slug, locale) => {
      const [own, ...linked] = inPlaceOrder(await askValidator([locale, slug, locale, slug]));
      return own === undefined ? null : { documentId: String(own.document_id), ...validatorOf(own, linked) };
    },
    list: async (query) => {
      const rows = await lists(query, true);
      const shown = rows.slice(0, query.limit);
      const last = shown.at(-1);
      return {
        cards: shown.map((row) => String(row.card)),
        next: rows.length > query.limit && last ? placeOf(last) : null,
        ...listValidatorOf(rows),
      };
    },
    listValidator: async (query) => listValidatorOf(await lists(query, false)),
    whereabouts: async (slug, locale) => {
      const [row] = await askWhereabouts([locale, slug]);
      if (row === undefined) return 'unknown';
      return row.slug === null ? 'gone' : { moved: { slug: String(row.slug), path: String(row.path) } };
    },
    pastPaths: async () =>
      (await askPastPaths([])).map(({ was, now }): Redirect =>
        now === null
          ? { from: String(was), to: null, status: 410 }
          : { from: String(was), to: String(now), status: 301 },
      ),
  };
}

/** A list statement for each combination of what a list is narrowed to; the plan is chosen once, not per request. */
function listStatements(connection: PublicConnection) {
  const prepared = new Map<string, Ask>();
  return (query: ListQuery, withCards: boolean): Row[] | Promise<Row[]> => {
    const { section, author, tag, before } = query;
    const shape = [withCards, section !== null, author !== null, tag !== null, before !== null]
      .map(Number)
      .join('');
    let ask = prepared.get(shape);
    if (ask === undefined) {
      ask = connection.prepare(`slugline_list_${shape}`, listStatement(query, withCards));
      prepared.set(shape, ask);
    }
    const terms = termsOf(query);
    return ask([
      ...(terms.length > 0 ? [query.locale, terms[0]] : [query.locale]),
      ...terms.slice(1),
      ...(section === null ? [] : [section]),
      ...(before === null ? [] : [before.firstPublishedMs, before.documentId]),
      query.limit + 1,
    ]);
  };
}

const termsOf = ({ author, tag }: ListQuery): string[] => [
  ...(author === null ? [] : [`author:${author}`]),
  ...(tag === null ? [] : [`tag:${tagKey(tag)}`]),
];

function listStatement(query: ListQuery, withCards: boolean): string {
  const terms = termsOf(query);
  const order = terms.length > 0 ? 't' : 'e';
  const from =
    terms.length > 0
      ? `slugline_edition_terms t join slugline_editions e on e.document_id = t.document_id and e.locale = t.locale
         where t.locale = ? and t.term = ?`
      : `slugline_editions e where e.locale = ?`;
  const also = terms.slice(1).map(
    () => ` and exists (select 1 from slugline_edition_terms f
      where f.document_id = e.document_id and f.locale = e.locale and f.term = ?)`,
  );
  return `select e.document_id, e.first_published_ms, e.card_etag, e.changed_ms${withCards ? ', e.card' : ''}
    from ${from}${also.join('')}${query.section === null ? '' : ' and e.section = ?'}
    ${query.before === null ? '' : ` and (${order}.first_published_ms, ${order}.document_id) < (?, ?)`}
    order by ${order}.first_published_ms desc, ${order}.document_id desc limit ?`;
}

const inPlaceOrder = (rows: Row[]): Row[] =>
  rows.length < 3 ? rows : rows.sort((a, b) => Number(a.place) - Number(b.place));

const linkPlace = (row: Row): LinkPlace => ({
  kind: row.kind as LinkPlace['kind'],
  documentId: row.document_id as string | null,
  title: String(row.title ?? ''),
  url: row.url as string | null,
  reason: String(row.reason ?? ''),
  origin: row.origin as LinkPlace['origin'],
  target:
    row.text === null
      ? null
      : { card: String(row.text), path: String(row.path), headline: String(row.headline) },
});

/** A page is what its own row and the cards at its foot are: one hash over all their hashes. */
function validatorOf(own: Row, linked: readonly Row[]): Validator {
  const ownEtag = String(own.etag);
  if (linked.length === 0) return { etag: ownEtag, changedMs: Number(own.changed_ms) };
  const parts = linked.map(
    (row) => `${row.document_id ?? ''} ${row.etag ?? ''} ${row.title ?? ''} ${row.reason ?? ''}`,
  );
  return {
    etag: digest(`${ownEtag}\n${parts.join('\n')}`),
    changedMs: Math.max(Number(own.changed_ms), ...linked.map((row) => Number(row.changed_ms ?? 0))),
  };
}

const listValidatorOf = (rows: readonly Row[]): Validator => ({
  etag: digest(rows.map((row) => `${row.document_id} ${row.card_etag}`).join('\n')),
  changedMs: rows.reduce((last, row) => Math.max(last, Number(row.changed_ms)), 0),
});

const digest = (text: string): string => createHash('sha1').update(text).digest('base64url');

const placeOf = (row: Row): ListPlace => ({
  firstPublishedMs: Number(row.first_published_ms),
  documentId: String(row.document_id),
});
