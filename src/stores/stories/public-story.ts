import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isPostgres } from '../database/database-kind';
import { ARTICLE_UID, findStory } from './articles';
import { withPictures } from './library-pictures';
import { FINGERPRINT_COLUMNS, fingerprintRows, type FingerprintRow } from './story-fingerprints';

type Row = Record<string, unknown>;

/** The components of one field of the article at hand, in the editor's order. */
const parts = (table: string, field: string, columns: string) => `
  (select coalesce(json_agg(json_build_object(${columns}) order by c."order", c.id), '[]')
   from articles_cmps c join ${table} p on p.id = c.cmp_id
   where c.entity_id = a.id and c.field = '${field}')`;

/** The file in a media field of the row at hand. */
const file = (row: string, type: string, field: string) => `
  (select json_build_object('documentId', f.document_id, 'url', f.url, 'mime', f.mime, 'width', f.width,
     'height', f.height, 'alternativeText', f.alternative_text, 'caption', f.caption, 'credit', f.credit,
     'copyright', f.copyright, 'formats', f.formats, 'version', f.version)
   from files_related_mph m join files f on f.id = m.file_id
   where m.related_id = ${row}.id and m.related_type = '${type}' and m.field = '${field}'
   order by m."order", m.id limit 1)`;

const TARGET = `
  (select json_build_object('documentId', t.document_id)
   from components_article_related_links_article_lnk l join articles t on t.id = l.article_id
   where l.related_link_id = p.id limit 1)`;

/** Columns of the row beside those of its fingerprint. */
const OWN = ['document_id', 'locale', 'published_at', 'substantive_update'];

const STORY = `
  select ${[...OWN, ...FINGERPRINT_COLUMNS].map((column) => `a.${column}`).join(', ')},
    (select json_build_object('documentId', s.document_id, 'name', s.name, 'slug', s.slug)
     from articles_section_lnk l join sections s on s.id = l.section_id where l.article_id = a.id limit 1) as section,
    (select coalesce(json_agg(json_build_object('documentId', w.document_id, 'name', w.name, 'slug', w.slug)
       order by l.author_ord, w.id), '[]')
     from articles_authors_lnk l join authors w on w.id = l.author_id where l.article_id = a.id) as authors,
    ${parts('components_article_images', 'images', `'alternativeText', p.alternative_text, 'caption', p.caption, 'credit', p.credit, 'role', p.role, 'focus', p.focus, 'asset', ${file('p', 'article.image', 'asset')}`)} as images,
    ${parts('components_article_related_links', 'relatedLinks', `'title', p.title, 'url', p.url, 'byHeadline', p.by_headline, 'targetDocumentId', p.target_document_id, 'article', ${TARGET}`)} as "relatedLinks",
    ${parts('components_article_credits', 'credits', `'name', p.name, 'place', p.place`)} as credits,
    ${parts('components_article_corrections', 'corrections', `'text', p.text, 'at', p.at`)} as corrections,
    ${file('a', ARTICLE_UID, 'socialImage')} as "socialImage"
  from articles a where a.document_id = ? and a.locale = ? and a.published_at is not null limit 1`;

interface Version {
  documentId: string;
  locale: string;
}

/** A published story as a save reads it again. */
interface PublicStory {
  /** As Strapi names its fields, with the parts that readers can see. */
  row: Row;
  /** What its fingerprint is made of. */
  made: FingerprintRow;
}

/**
 * The published row of one document in one locale, with the parts that readers can see, or null.
 *
 * On PostgreSQL in one trip instead of the eleven of Strapi's `populate` and the fingerprint: every save that publishes
 * reads its story again, and each trip is half a millisecond of waiting. `tests/strapi/saves/public-story.test.ts`
 * holds it to what Strapi reads. SQLite is in this process and gains nothing.
 */
export async function findPublicStory(
  strapi: Core.Strapi,
  trx: Knex,
  version: Version,
): Promise<PublicStory | null> {
  if (!isPostgres(trx)) {
    const row = await findStory(strapi, { ...version, version: 'published' });
    const rows = row === null ? [] : await fingerprintRows(trx, [version.documentId]);
    const made = rows.find(({ locale }) => locale === version.locale);
    return row && made ? { row, made } : null;
  }
  const { rows } = await trx.raw(STORY, [version.documentId, version.locale]);
  const found: (Row & { section: Named | null; authors: Named[] }) | undefined = rows[0];
  if (found === undefined) return null;
  const [row] = await withPictures(strapi, [inStrapisWords(found)]);
  const made = {
    ...found,
    section_name: found.section?.name ?? null,
    section_slug: found.section?.slug ?? null,
    authors: found.authors.flatMap(({ name, slug }) => [name, slug]),
  };
  return { row: row as Row, made };
}

interface Named {
  name: string | null;
  slug: string | null;
}

/** Strapi has PostgreSQL's JSON columns come as text, and reads them itself. */
const JSON_COLUMNS = new Set(['body', 'in_short', 'tags']);

/** `first_published_at` is `firstPublishedAt` there, a time is a text, and a body blocks. */
const inStrapisWords = (columns: Row): Row =>
  Object.fromEntries(
    Object.entries(columns).map(([column, value]) => {
      const [first, ...rest] = column.split('_');
      const name = [first, ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('');
      if (value instanceof Date) return [name, value.toISOString()];
      return [name, JSON_COLUMNS.has(column) && typeof value === 'string' ? JSON.parse(value) : value];
    }),
  );
