import { pageParts, type LinkPlace } from '../newsroom/edition/page-parts';
import type { Redirect } from '../newsroom/redirects';
import { listReads, type ListQuery, type ReadList } from './edition-list-reads';
import { storyValidator, type StoryValidator, type Validator } from './edition-validators';
import type { PublicConnection, Text, Tuple } from './public-connection';

export type { ListQuery } from './edition-list-reads';
export type { StoryValidator, Validator } from './edition-validators';

export interface ReadStory extends StoryValidator {
  /** The page with its related links, as JSON in pieces. */
  parts: Text[];
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

/** The places at the foot of the story at (locale, slug), with the cards of those that are public. */
const FOOT = `
  from slugline_editions e
  join slugline_edition_links l on l.document_id = e.document_id and l.locale = e.locale
  left join slugline_editions c on c.document_id = l.target_document_id and c.locale = l.locale
  where e.locale = ? and e.slug = ?`;

/** One row for the story itself (place -1) and one for each place at its foot. */
const story = (text: (column: string) => string) => `
  select -1 as place, document_id, etag, changed_ms, null as title, null as reason,
    ${text('page')} as text, null as kind, null as url, null as origin, null as path, null as headline
  from slugline_editions where locale = ? and slug = ?
  union all
  select l.place, l.target_document_id, c.card_etag, c.changed_ms, l.title, l.reason,
    ${text('c.card')}, l.kind, l.url, l.origin, c.path, c.headline ${FOOT}`;

const STORY_VALIDATOR = `
  select -1 as place, document_id, etag, changed_ms, null as title, null as reason
  from slugline_editions where locale = ? and slug = ?
  union all
  select l.place, l.target_document_id, c.card_etag, c.changed_ms, l.title, l.reason ${FOOT}`;

const WHEREABOUTS = `
  select e.slug, e.path from slugline_slug_claims s
  left join slugline_editions e on e.document_id = s.document_id and e.locale = s.locale
  where s.locale = ? and s.slug = ? and s.public_ms is not null`;

/** A path that another story stands under today leads nowhere else. */
const PAST_PATHS = `
  select p.path, e.path from slugline_past_paths p
  left join slugline_editions e on e.document_id = p.document_id and e.locale = p.locale
  where not exists (select 1 from slugline_editions x where x.path = p.path)
  order by p.left_ms, p.id`;

export function editionReads(connection: PublicConnection, mostLinks: number): EditionReads {
  const askStory = connection.prepareTuples('slugline_story', story(connection.text));
  const askValidator = connection.prepareTuples('slugline_story_validator', STORY_VALIDATOR);
  const askWhereabouts = connection.prepareTuples('slugline_whereabouts', WHEREABOUTS);
  const askPastPaths = connection.prepareTuples('slugline_past_paths', PAST_PATHS);

  return {
    ...listReads(connection),
    story: async (slug, locale) => {
      const [own, ...foot] = inPlaceOrder(await askStory([locale, slug, locale, slug]));
      if (own === undefined) return null;
      const validator = storyValidator(own, foot);
      const parts = pageParts(textOf(own), validator, foot.map(linkPlace), { most: mostLinks });
      return { ...validator, parts };
    },
    storyValidator: async (slug, locale) => {
      const [own, ...foot] = inPlaceOrder(await askValidator([locale, slug, locale, slug]));
      return own === undefined ? null : storyValidator(own, foot);
    },
    whereabouts: async (slug, locale) => {
      const [row] = await askWhereabouts([locale, slug]);
      if (row === undefined) return 'unknown';
      return row[0] === null ? 'gone' : { moved: { slug: String(row[0]), path: String(row[1]) } };
    },
    pastPaths: async () =>
      (await askPastPaths([])).map(([from, to]): Redirect =>
        to === null
          ? { from: String(from), to: null, status: 410 }
          : { from: String(from), to: String(to), status: 301 },
      ),
  };
}

/** `union all` promises no order; a page has a handful of places. */
const inPlaceOrder = (rows: Tuple[]): Tuple[] =>
  rows.length < 3 ? rows : rows.sort((a, b) => Number(a[0]) - Number(b[0]));

const textOf = (row: Tuple): Text => row[6] as Text;

function linkPlace(row: Tuple): LinkPlace<Text> {
  const [, documentId, , , title, reason, text, kind, url, origin, path, headline] = row;
  return {
    kind: kind as LinkPlace['kind'],
    documentId: documentId as string | null,
    title: (title as string | null) ?? '',
    url: url as string | null,
    reason: (reason as string | null) ?? '',
    origin: origin as LinkPlace['origin'],
    target: text === null ? null : { card: text as Text, path: String(path), headline: String(headline) },
  };
}
