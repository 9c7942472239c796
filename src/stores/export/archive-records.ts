import type { Core } from '@strapi/strapi';
import type { StoryRecord } from '../../newsroom/intake/slugline/story-line';
import { defaultLocale } from '../stories/locales';
import { storyRecord } from './story-record';

type Row = Record<string, unknown>;
const AT_ONCE = 50;
const ARTICLE = 'api::article.article';

const WHOLE = {
  section: true,
  authors: true,
  images: { populate: { asset: true } },
  relatedLinks: { populate: { article: { select: ['documentId'] } } },
  credits: true,
  corrections: true,
  summaryBullets: true,
  socialImage: true,
};

/** Everything of the newsroom that readers see or editors wrote, record by record; never more than some stories in memory. */
export async function* archiveRecords(strapi: Core.Strapi, exportedAt: string): AsyncGenerator<StoryRecord> {
  yield { slugline: 'archive', version: 1, exportedAt, defaultLocale: await defaultLocale(strapi) };
  for await (const file of rowsOf(strapi, 'plugin::upload.file', {})) yield fileRecord(file);
  const publication: Row | null = await strapi.db
    .query('api::publication.publication')
    .findOne({ populate: { socialProfiles: true, logo: true } });
  if (publication !== null) yield publicationRecord(publication);
  for await (const row of rowsOf(strapi, 'api::section.section', {})) {
    const { documentId, name, slug, description } = row;
    yield { slugline: 'section', documentId, name, slug, description, ...timesOf(row) };
  }
  for await (const row of rowsOf(strapi, 'api::author.author', { portrait: true })) {
    const { documentId, name, slug, biography } = row;
    const portrait = (row.portrait as Row | null)?.documentId ?? null;
    yield { slugline: 'author', documentId, name, slug, biography, portrait, ...timesOf(row) };
  }
  yield* tableRecords(strapi, 'slugline_slug_claims', 'claim');
  yield* storyRecords(strapi);
  yield* tableRecords(strapi, 'slugline_past_paths', 'path');
  yield* banRecords(strapi);
  yield* frontRecords(strapi);
}

async function* storyRecords(strapi: Core.Strapi): AsyncGenerator<StoryRecord> {
  const db = strapi.db.connection;
  for (let after = 0; ;) {
    const drafts: Row[] = await strapi.db.query(ARTICLE).findMany({
      where: { id: { $gt: after }, publishedAt: { $null: true } },
      orderBy: { id: 'asc' },
      limit: AT_ONCE,
      populate: WHOLE,
    });
    if (drafts.length === 0) return;
    after = Number(drafts.at(-1)?.id);
    const documentIds = [...new Set(drafts.map(({ documentId }) => String(documentId)))];
    const live: Row[] = await strapi.db.query(ARTICLE).findMany({
      where: { documentId: { $in: documentIds }, publishedAt: { $notNull: true } },
      populate: WHOLE,
    });
    const past: Row[] = await db('slugline_past_paths').whereIn('document_id', documentIds).orderBy('id');
    const suggested: Row[] = await db('slugline_edition_links')
      .whereIn('document_id', documentIds)
      .where({ origin: 'archive' })
      .orderBy(['place', 'id']);
    for (const draft of drafts) {
      const isOfIt = (row: Row) => row.document_id === draft.documentId && row.locale === draft.locale;
      const slugs = past.filter(isOfIt).map(({ slug }) => String(slug));
      yield storyRecord(
        draft,
        live.find((row) => row.documentId === draft.documentId && row.locale === draft.locale) ?? null,
        {
          formerSlugs: [...new Set(slugs)].filter((slug) => slug !== draft.slug),
          suggestions: suggested.filter(isOfIt).map(({ place, target_document_id, reason }) => ({
            place,
            documentId: target_document_id,
            reason,
          })),
        },
      );
    }
  }
}

async function* rowsOf(strapi: Core.Strapi, uid: string, populate: object): AsyncGenerator<Row> {
  for (let after = 0; ;) {
    const rows: Row[] = await strapi.db
      .query(uid)
      .findMany({ where: { id: { $gt: after } }, orderBy: { id: 'asc' }, limit: 200, populate });
    if (rows.length === 0) return;
    after = Number(rows.at(-1)?.id);
    yield* rows;
  }
}

/** Which story an editor never wants suggested beside which, by their drafts. Behind all stories, since both have to be there. */
async function* banRecords(strapi: Core.Strapi): AsyncGenerator<StoryRecord> {
  const rows: Row[] = await strapi.db
    .connection('articles_banned_related_lnk as l')
    .join('articles as a', 'a.id', 'l.article_id')
    .join('articles as t', 't.id', 'l.inv_article_id')
    .whereNull('a.published_at')
    .orderBy('l.id')
    .select('a.document_id', 'a.locale', 't.document_id as banned');
  for (const { document_id, locale, banned } of rows)
    yield { slugline: 'ban', documentId: document_id, locale, banned };
}

/** Which stories a front page has first: of the paper, and of sections; in each language by itself. Behind all stories. */
async function* frontRecords(strapi: Core.Strapi): AsyncGenerator<StoryRecord> {
  for await (const row of rowsOf(strapi, 'api::front.front', { section: true })) {
    const { documentId, locale, name, stories } = row;
    const section = (row.section as Row | null)?.documentId ?? null;
    yield { slugline: 'front', documentId, locale, name, section, stories };
  }
}

/** A table of ours as it stands, without its ids. */
async function* tableRecords(
  strapi: Core.Strapi,
  table: string,
  slugline: 'claim' | 'path',
): AsyncGenerator<StoryRecord> {
  for (let after = 0; ;) {
    const rows: Row[] = await strapi.db.connection(table).where('id', '>', after).orderBy('id').limit(500);
    if (rows.length === 0) return;
    after = Number(rows.at(-1)?.id);
    for (const { id: _id, ...row } of rows) yield { slugline, ...asNumbers(row) };
  }
}

/** PostgreSQL tells its large numbers as text. */
const asNumbers = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'string' && (name.endsWith('_ms') || name === 'number') ? Number(value) : value,
    ]),
  );

const FILE_FIELDS = [
  ...[
    'documentId',
    'name',
    'alternativeText',
    'caption',
    'focalPoint',
    'width',
    'height',
    'formats',
    'hash',
    'ext',
    'mime',
  ],
  ...[
    'size',
    'url',
    'previewUrl',
    'provider',
    'provider_metadata',
    'credit',
    'copyright',
    'digest',
    'version',
    'createdAt',
    'updatedAt',
    'publishedAt',
  ],
];

const fileRecord = (row: Row): StoryRecord => ({
  slugline: 'file',
  ...Object.fromEntries(FILE_FIELDS.map((name) => [name, row[name] ?? null])),
});

const publicationRecord = (row: Row): StoryRecord => ({
  slugline: 'publication',
  ...Object.fromEntries(
    ['documentId', 'name', 'language', 'siteUrl', 'description', 'boilerplate'].map((name) => [
      name,
      row[name] ?? null,
    ]),
  ),
  socialProfiles: ((row.socialProfiles ?? []) as Row[]).map(({ network, url }) => ({ network, url })),
  logo: (row.logo as Row | null)?.documentId ?? null,
  ...timesOf(row),
});

/** Readers who ask Strapi see them. */
const timesOf = ({ createdAt, updatedAt, publishedAt }: Row): Row => ({ createdAt, updatedAt, publishedAt });
