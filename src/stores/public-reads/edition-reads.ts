import { pageParts, type LinkPlace } from '../../newsroom/edition/page-parts';
import type { Redirect } from '../../newsroom/edition/redirects';
import { siteAddress } from '../../newsroom/text/web-address';
import { listReads, type ListReads } from './edition-list-reads';
import { frontReads, type FrontReads } from './front-reads';
import { storyValidator, type StoryRows, type StoryValidator } from './edition-validators';
import type { AskTuples, PublicConnection, Text, Tuple } from './public-connection';
import { searchReads, type SearchReads } from './search-reads';

export type { ListQuery } from './edition-list-reads';
export type { StoryValidator, Validator } from './edition-validators';

export interface ReadStory extends StoryValidator {
  /** The page with its related links, as JSON in pieces. */
  parts: Text[];
}

/** What became of a slug that no story answers to: moved, gone for good, or never public. */
export type Whereabouts = { moved: { slug: string; path: string } } | 'gone' | 'unknown';

/** The public reads: each one statement on an index, texts passed on as they are stored. */
export interface EditionReads extends ListReads, SearchReads, FrontReads {
  story(slug: string, locale: string): Promise<ReadStory | null>;
  /** The same without reading the page: what a conditional request needs. */
  storyValidator(slug: string, locale: string): Promise<StoryValidator | null>;
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

/** The same story in other languages, and the address of the site that they all stand on. */
const ELSEWHERE = `
  union all
  select -2, null, null, o.changed_ms, o.locale, o.slug, null, null, null, null, o.path, null
  from slugline_editions e
  join slugline_editions o on o.document_id = e.document_id and o.locale <> e.locale
  where e.locale = ? and e.slug = ?
  union all
  select -3, null, null, null, site_url, null, null, null, null, null, null, null from publications`;

/** One row for the story itself (place -1), one for each place at its foot, and what is elsewhere (-2, -3). */
const story = (text: (column: string) => string) => `
  select -1 as place, document_id, etag, changed_ms, null as title, null as reason,
    ${text('page')} as text, null as kind, null as url, null as origin, path, null as headline
  from slugline_editions where locale = ? and slug = ?
  union all
  select l.place, l.target_document_id, c.card_etag, c.changed_ms, l.title, l.reason,
    ${text('c.card')}, l.kind, l.url, l.origin, c.path, c.headline ${FOOT}${ELSEWHERE}`;

/** The same without a text: what a conditional request needs. */
const STORY_VALIDATOR = `
  select -1 as place, document_id, etag, changed_ms, null as title, null as reason, null as text, null as kind,
    null as url, null as origin, path, null as headline
  from slugline_editions where locale = ? and slug = ?
  union all
  select l.place, l.target_document_id, c.card_etag, c.changed_ms, l.title, l.reason,
    null, null, null, null, null, null ${FOOT}${ELSEWHERE}`;

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

/** `homeUrl` stands for the address of the site while nobody has written it: the CMS's own. */
export function editionReads(
  connection: PublicConnection,
  { mostLinks, homeUrl }: { mostLinks: number; homeUrl: string },
): EditionReads {
  const askStory = connection.prepareTuples('slugline_story', story(connection.text));
  const askValidator = connection.prepareTuples('slugline_story_validator', STORY_VALIDATOR);
  const askWhereabouts = connection.prepareTuples('slugline_whereabouts', WHEREABOUTS);
  const askPastPaths = connection.prepareTuples('slugline_past_paths', PAST_PATHS);

  const storyAt = async (ask: AskTuples, slug: string, locale: string) =>
    sorted(await ask([locale, slug, locale, slug, locale, slug]), homeUrl);

  return {
    ...listReads(connection),
    ...searchReads(connection),
    ...frontReads(connection),
    story: async (slug, locale) => {
      const found = await storyAt(askStory, slug, locale);
      if (found === null) return null;
      const validator = storyValidator(found);
      const own = { ...validator, ...elsewhereOf(found) };
      return {
        ...validator,
        parts: pageParts(textOf(found.own), own, found.foot.map(linkPlace), { most: mostLinks }),
      };
    },
    storyValidator: async (slug, locale) => {
      const found = await storyAt(askValidator, slug, locale);
      return found && storyValidator(found);
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

/** The rows of one story told apart; null where there is no such story. `union all` promises no order. */
function sorted(rows: Tuple[], homeUrl: string): StoryRows | null {
  let own: Tuple | undefined;
  let siteUrl = '';
  const foot: Tuple[] = [];
  const translations: Tuple[] = [];
  for (const row of rows) {
    const place = Number(row[0]);
    if (place >= 0) foot.push(row);
    else if (place === -1) own = row;
    else if (place === -2) translations.push(row);
    else siteUrl = String(row[4] ?? '').replace(/\/$/u, '');
  }
  if (own === undefined) return null;
  foot.sort((a, b) => Number(a[0]) - Number(b[0]));
  translations.sort((a, b) => (String(a[4]) < String(b[4]) ? -1 : 1));
  return { own, foot, translations, siteUrl: siteUrl || homeUrl };
}

const elsewhereOf = ({ own, translations, siteUrl }: StoryRows) => ({
  url: siteAddress(siteUrl, String(own[10])),
  translations: translations.map((row) => {
    const path = String(row[10]);
    return { locale: String(row[4]), path, slug: String(row[5]), url: siteAddress(siteUrl, path) };
  }),
});

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
