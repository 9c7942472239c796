import type { Knex } from 'knex';
import { pictureTerm } from '../../newsroom/edition/pictures/picture-term';
import type { StoryAddress } from './story-address';

interface LinkTable {
  table: string;
  links: string;
  column: string;
}

/** What a story shows by relation, by its uid: the table, and Strapi's link table from `articles` to it. */
export const storiesShowing: Record<string, LinkTable> = {
  'api::section.section': { table: 'sections', links: 'articles_section_lnk', column: 'section_id' },
  'api::author.author': { table: 'authors', links: 'articles_authors_lnk', column: 'author_id' },
};

/** The published stories that show this section or author. Indexed by Strapi's own foreign keys. */
export async function storiesOf(trx: Knex, uid: string, documentId: string): Promise<StoryAddress[]> {
  const { table, links, column } = storiesShowing[uid]!;
  const rows: { document_id: string; locale: string }[] = await trx(`${table} as s`)
    .join(`${links} as l`, `l.${column}`, 's.id')
    .join('articles as a', 'a.id', 'l.article_id')
    .where('s.document_id', documentId)
    .whereNotNull('a.published_at')
    .distinct('a.document_id', 'a.locale');
  return rows.map((row) => ({ documentId: row.document_id, locale: row.locale }));
}

/** The published stories that show this media file, and whether the publication does (its logo). */
export async function usesOfFile(
  trx: Knex,
  fileId: number,
): Promise<{ stories: StoryAddress[]; isMasthead: boolean }> {
  const inImages = trx('files_related_mph as f')
    .join('articles_cmps as c', (on) =>
      on
        .on('c.cmp_id', 'f.related_id')
        .andOnVal('c.component_type', 'article.image')
        .andOnVal('c.field', 'images'),
    )
    .join('articles as a', 'a.id', 'c.entity_id')
    .where({ 'f.file_id': fileId, 'f.related_type': 'article.image' })
    .whereNotNull('a.published_at')
    .select('a.document_id', 'a.locale');
  const onCards = trx('files_related_mph as f')
    .join('articles as a', 'a.id', 'f.related_id')
    .where({ 'f.file_id': fileId, 'f.related_type': 'api::article.article' })
    .whereNotNull('a.published_at')
    .select('a.document_id', 'a.locale');
  const rows: { document_id: string; locale: string }[] = await inImages.union(onCards);
  const logo = await trx('files_related_mph')
    .where({ file_id: fileId, related_type: 'api::publication.publication' })
    .first('id');
  return {
    stories: rows.map((row) => ({ documentId: row.document_id, locale: row.locale })),
    isMasthead: logo !== undefined,
  };
}

/** A file that a text may show, or null. */
export async function pictureFile(trx: Knex, fileId: number): Promise<{ hash: string; url: string } | null> {
  const file = await trx('files').where({ id: fileId }).first('hash', 'url');
  return file?.hash && file.url ? { hash: String(file.hash), url: String(file.url) } : null;
}

/** The published stories whose text shows this file: editions keep the addresses of their texts' pictures as terms. */
export async function storiesWithPictureInText(trx: Knex, url: string): Promise<StoryAddress[]> {
  const rows: { document_id: string; locale: string }[] = await trx('slugline_edition_terms')
    .whereIn('locale', trx('i18n_locale').select('code')) // the index begins with it
    .where({ term: pictureTerm(url) })
    .distinct('document_id', 'locale');
  return rows.map((row) => ({ documentId: row.document_id, locale: row.locale }));
}
