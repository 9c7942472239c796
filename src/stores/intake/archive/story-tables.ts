import type { Knex } from 'knex';
import { insertDrafts, type DraftRow } from '../../search/desk-writes';
import { insertRows } from '../../database/insert-rows';
import { newIds } from './new-ids';

type Row = Record<string, unknown>;

/** One version of a story for the tables: the draft, or what readers have. */
export interface Version {
  document: Row;
  publishedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
}

/** Which list of a story stands in which table, and the columns of it. */
const PARTS = {
  summaryBullets: {
    type: 'article.summary-bullet',
    table: 'components_article_summary_bullets',
    columns: (part: Row) => ({ label: part.label || null, text: part.text, locked: part.locked === true }),
  },
  images: {
    type: 'article.image',
    table: 'components_article_images',
    columns: (part: Row) => ({
      alternative_text: part.alternativeText,
      caption: part.caption,
      credit: part.credit,
      role: part.role,
      focus: part.focus ? JSON.stringify(part.focus) : null,
    }),
  },
  relatedLinks: {
    type: 'article.related-link',
    table: 'components_article_related_links',
    columns: (part: Row) => ({
      url: part.url,
      title: part.title,
      target_document_id: part.targetDocumentId,
      by_headline: part.byHeadline,
    }),
  },
  credits: {
    type: 'article.credit',
    table: 'components_article_credits',
    columns: (part: Row) => ({ name: part.name, place: part.place }),
  },
  corrections: {
    type: 'article.correction',
    table: 'components_article_corrections',
    columns: (part: Row) => ({ text: part.text, at: part.at }),
  },
} as const;
type PartName = keyof typeof PARTS;

/** Writes stories as Strapi writes them, version by version, table by table: a statement for each, however many they are. */
export async function insertStories(trx: Knex, versions: readonly Version[]): Promise<void> {
  const ids = await newIds(trx, 'articles', versions.length);
  const rows = versions.map((version, at) => articleRow(version, ids[at] ?? 0));
  await insertRows(trx, 'articles', rows);
  await insertDrafts(
    trx,
    rows.flatMap((row, at) => {
      const { body, tags } = versions[at]?.document ?? {}; // not read back out of the JSON that was just written
      return row.published_at === null ? [{ ...(row as DraftRow), body, tags }] : [];
    }),
  );
  const sections: Row[] = [];
  const authors: Row[] = [];
  versions.forEach(({ document }, at) => {
    const section = document.section as { id: number } | null;
    if (section !== null) sections.push({ article_id: ids[at], section_id: section.id });
    const seen = new Set<number>();
    for (const { id } of document.authors as { id: number }[]) {
      if (seen.has(id)) continue;
      seen.add(id);
      authors.push({ article_id: ids[at], author_id: id, author_ord: seen.size });
    }
  });
  await insertRows(trx, 'articles_section_lnk', sections);
  await insertRows(trx, 'articles_authors_lnk', authors);

  const places: Row[] = [];
  const media: Row[] = [];
  versions.forEach(({ document }, at) => {
    const asset = document.socialImage as { id: number } | null | undefined;
    const place = {
      related_id: ids[at],
      related_type: 'api::article.article',
      field: 'socialImage',
      order: 1,
    };
    if (asset) media.push({ file_id: asset.id, ...place });
  });
  for (const field of Object.keys(PARTS) as PartName[]) {
    const { type, table, columns } = PARTS[field];
    const parts = versions.flatMap(({ document }, at) =>
      (document[field] as Row[]).map((part, order) => ({ part, order, entity: ids[at] })),
    );
    const partIds = await newIds(trx, table, parts.length);
    await insertRows(
      trx,
      table,
      parts.map(({ part }, at) => ({ id: partIds[at], ...columns(part) })),
    );
    parts.forEach(({ part, order, entity }, at) => {
      places.push({ entity_id: entity, cmp_id: partIds[at], component_type: type, field, order: order + 1 });
      const asset = part.asset as { id: number } | null | undefined;
      if (asset) {
        media.push({
          file_id: asset.id,
          related_id: partIds[at],
          related_type: type,
          field: 'asset',
          order: 1,
        });
      }
    });
  }
  await insertRows(trx, 'articles_cmps', places);
  await insertRows(trx, 'files_related_mph', media);
}

/** Strapi's relation beside the document id of a link, for links whose target is there in the same version. */
export async function connectLinks(trx: Knex, documentIds: readonly string[]): Promise<void> {
  if (documentIds.length === 0) return;
  const rows: { link: number; target: number; own: string; locale: string }[] = await trx('articles as a')
    .join('articles_cmps as c', (on) => on.on('c.entity_id', 'a.id').andOnVal('c.field', 'relatedLinks'))
    .join('components_article_related_links as l', 'l.id', 'c.cmp_id')
    .join('articles as t', (on) =>
      on.on('t.document_id', 'l.target_document_id').andOn('t.locale', 'a.locale'),
    )
    .leftJoin('components_article_related_links_article_lnk as k', 'k.related_link_id', 'l.id')
    .whereIn('a.document_id', [...documentIds])
    .whereNull('k.id')
    .whereRaw('(a.published_at is null) = (t.published_at is null)')
    .select('l.id as link', 't.id as target');
  await insertRows(
    trx,
    'components_article_related_links_article_lnk',
    rows.map(({ link, target }) => ({ related_link_id: link, article_id: target })),
  );
}

const articleRow = ({ document, publishedAt, createdAt, updatedAt }: Version, id: number) => ({
  id,
  document_id: document.documentId,
  headline: document.headline,
  slug: document.slug,
  standfirst: document.standfirst,
  dateline: document.dateline,
  in_short: JSON.stringify(document.inShort),
  teaser: document.teaser,
  body: JSON.stringify(document.body),
  tags: JSON.stringify(document.tags),
  first_published_at: document.firstPublishedAt,
  substantive_update: false,
  substantive_update_at: document.substantiveUpdateAt,
  publish_at: document.publishAt ?? null,
  unpublish_at: document.unpublishAt ?? null,
  embargo_until: document.embargoUntil ?? null,
  withdrawn_at: document.withdrawnAt ?? null,
  is_time_proposed: false,
  byline: document.byline || null,
  social_headline: document.socialHeadline || null,
  is_free: document.isFree !== false,
  breaking_until: document.breakingUntil ?? null,
  desk_state: document.deskState ?? 'writing',
  desk_notes: document.deskNotes || null,
  created_at: createdAt,
  updated_at: updatedAt,
  published_at: publishedAt,
  locale: document.locale,
});
