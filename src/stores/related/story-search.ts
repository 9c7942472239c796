import type { Knex } from 'knex';
import { paragraphsOf } from '../../newsroom/article/body';
import type { StoredPage } from '../../newsroom/edition/page';
import type { TermHit } from '../../newsroom/related/related-ranking';
import { relatedTerms, type RelatedTerm } from '../../newsroom/related/related-terms';
import { isPostgres } from '../database/database-kind';
import type { PlainModel } from '../database/plain-model';

const TABLE = 'slugline_story_terms';

/**
 * The newest stories that are looked at under one term. With it the look-up costs the same at 1,000 stories and at
 * ten million: some 25 short walks on one index, whatever the archive holds.
 */
export const ASKED_PER_TERM = 40;

export const storySearchModels: PlainModel[] = [
  {
    /** What each public story is about, about 25 rows a story: what the archive is searched by. */
    uid: 'slugline::story-term',
    singularName: 'story-term',
    tableName: TABLE,
    attributes: {
      id: { type: 'increments' },
      documentId: { type: 'string', column: { notNullable: true, args: [64] } },
      locale: { type: 'string', column: { notNullable: true, args: [40] } },
      term: { type: 'string', column: { notNullable: true, args: [100] } },
      firstPublishedMs: { type: 'biginteger' },
    },
    indexes: [
      {
        name: 'slugline_story_terms_newest_idx',
        columns: ['locale', 'term', 'first_published_ms', 'document_id'],
      },
      { name: 'slugline_story_terms_document_idx', columns: ['document_id', 'locale'] },
    ],
  },
];

/** One save asks twice: to search and to be found. */
const termsKnown = new WeakMap<StoredPage, RelatedTerm[]>();

/** The terms of a public story, see `relatedTerms`. */
export function termsOfPage(page: StoredPage): RelatedTerm[] {
  const known = termsKnown.get(page);
  if (known) return known;
  const { headline, standfirst, section, tags, locale } = page;
  const paragraphs = paragraphsOf(page.body);
  const terms = relatedTerms({ headline, standfirst, paragraphs, section, tags, locale });
  termsKnown.set(page, terms);
  return terms;
}

/** What puts a story into the search table, in the transaction that makes it public. */
export const indexStory = (
  trx: Knex,
  page: StoredPage,
  { isRewrite }: { isRewrite: boolean },
): Knex.QueryBuilder[] => [
  ...(isRewrite ? [forgetStory(trx, page.documentId, page.locale)] : []),
  trx(TABLE).insert(
    termsOfPage(page).map(({ term }) => ({
      document_id: page.documentId,
      locale: page.locale,
      term,
      first_published_ms: Date.parse(page.firstPublishedAt),
    })),
  ),
];

/** What takes a story out of it, in the transaction that withdraws it. */
export const forgetStory = (trx: Knex, documentId: string, locale: string): Knex.QueryBuilder =>
  trx(TABLE).where({ document_id: documentId, locale }).delete();

/** Terms of one statement on SQLite, which takes no more than 500 parts of a union. */
const TERMS_AT_ONCE = 200;

/** The newest public stories under each of these terms: in one statement, on SQLite one for each so many terms. */
export async function storiesUnder(trx: Knex, terms: readonly string[], locale: string): Promise<TermHit[]> {
  if (terms.length === 0) return [];
  if (isPostgres(trx))
    return hitsIn((await trx.raw(UNDER_TERMS_POSTGRES, [[...terms], locale, ASKED_PER_TERM])).rows);
  const hits: TermHit[] = [];
  for (let at = 0; at < terms.length; at += TERMS_AT_ONCE) {
    const some = terms.slice(at, at + TERMS_AT_ONCE);
    const rows = await trx.raw(
      some.map(() => UNDER_TERM_SQLITE).join(' union all '),
      some.flatMap((term) => [locale, term, ASKED_PER_TERM]),
    );
    hits.push(...hitsIn(rows));
  }
  return hits;
}

const hitsIn = (rows: Record<string, unknown>[]): TermHit[] =>
  rows.map((row) => ({
    term: String(row.term),
    documentId: String(row.document_id),
    firstPublishedMs: Number(row.first_published_ms),
  }));

const UNDER_TERM_SQLITE = `select * from (select term, document_id, first_published_ms from ${TABLE}
 where locale = ? and term = ? order by first_published_ms desc limit ?)`;

const UNDER_TERMS_POSTGRES = `select s.term, s.document_id, s.first_published_ms
  from unnest(?::text[]) as asked(term)
  cross join lateral (select term, document_id, first_published_ms from ${TABLE}
    where locale = ? and term = asked.term order by first_published_ms desc limit ?) s`;
