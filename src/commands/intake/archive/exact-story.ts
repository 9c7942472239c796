import type { Core } from '@strapi/strapi';
import type { NameRow } from '../../../stores/intake/archive/names';
import type { AssetRow, ExactStory } from '../../../stores/intake/archive/story-document';

type Row = Record<string, unknown>;

/** A story of an archive of ours as it stood there: both versions, their times, and what the archive suggested beside it. */
export async function exactStory(
  strapi: Core.Strapi,
  record: Row,
  { isLive, slug }: { isLive: boolean; slug: string },
): Promise<ExactStory> {
  const draft = await versionOf(strapi, record, slug);
  const published = (record.live ?? {}) as Row;
  const wasCalled =
    typeof published.slug === 'string' && published.slug !== record.slug ? published.slug : slug;
  const live = isLive ? await versionOf(strapi, { ...record, ...published }, wasCalled) : null;
  return {
    draft,
    live,
    createdAt: timeIn(record.createdAt),
    changedAt: timeIn(record.changedAt),
    liveChangedAt: timeIn(published.changedAt) ?? timeIn(record.changedAt),
    publishedAt: timeIn(record.publishedAt),
    suggestions:
      isLive && Array.isArray(record.suggestions) ? (record.suggestions as ExactStory['suggestions']) : null,
  };
}

async function versionOf(strapi: Core.Strapi, record: Row, slug: string): Promise<Row> {
  const section =
    (await namesOf(strapi, 'api::section.section', [record.sectionId], [record.section]))[0] ?? null;
  const authors = await namesOf(
    strapi,
    'api::author.author',
    listIn(record.authorIds),
    listIn(record.authors),
  );
  const images = [];
  for (const { asset, ...words } of listIn(record.images) as Row[])
    images.push({ ...words, asset: await fileOf(strapi, asset) });
  return {
    documentId: record.documentId,
    locale: record.locale,
    headline: record.headline,
    slug,
    standfirst: record.standfirst,
    dateline: record.dateline,
    inShort: record.inShort,
    teaser: record.teaser ?? '',
    byline: record.byline ?? '',
    socialHeadline: record.socialHeadline ?? '',
    socialImage: await fileOf(strapi, record.socialImage),
    isFree: record.isFree !== false,
    breakingUntil: timeIn(record.breakingUntil),
    deskState: record.deskState,
    deskNotes: record.deskNotes,
    body: record.body,
    tags: record.tags,
    firstPublishedAt: timeIn(record.firstPublishedAt),
    substantiveUpdateAt: timeIn(record.updatedAt),
    publishAt: timeIn(record.publishAt),
    unpublishAt: timeIn(record.unpublishAt),
    embargoUntil: timeIn(record.embargoUntil),
    withdrawnAt: timeIn(record.withdrawnAt),
    section,
    authors,
    images,
    relatedLinks: (listIn(record.relatedLinks) as Row[]).map(({ title, url, documentId }) => {
      const target = typeof documentId === 'string' ? documentId : null;
      const address = target === null && typeof url === 'string' && url !== '' ? url : null;
      return {
        title,
        url: address,
        targetDocumentId: target,
        byHeadline: target === null && address === null,
      };
    }),
    credits: record.credits,
    corrections: (listIn(record.corrections) as Row[]).map(({ text, at }) => ({ text, at: timeIn(at) })),
    summaryBullets: record.summaryBullets,
  };
}

/** A newsroom has few of them, and an archive asks for them with every story. */
const remembered = new WeakMap<object, Map<string, NameRow>>();

/** By their ids where they came with them, else by their names: a newsroom may have had the name before. */
async function namesOf(
  strapi: Core.Strapi,
  uid: string,
  ids: readonly unknown[],
  names: readonly unknown[],
): Promise<NameRow[]> {
  const known = remembered.get(strapi) ?? new Map<string, NameRow>();
  remembered.set(strapi, known);
  const rows: NameRow[] = [];
  for (const [at, name] of names.entries()) {
    if (name === '' || typeof name !== 'string') continue;
    const query = strapi.db.query(uid);
    const key = `${uid} ${String(ids[at])} ${name.toLowerCase()}`;
    const row =
      known.get(key) ??
      (typeof ids[at] === 'string' ? await query.findOne({ where: { documentId: ids[at] } }) : null) ??
      (await query.findOne({ where: { name: { $eqi: name } } }));
    if (row === null) continue;
    known.set(key, row as NameRow);
    rows.push(row as NameRow);
  }
  return rows;
}

const fileOf = async (strapi: Core.Strapi, documentId: unknown): Promise<AssetRow | null> =>
  typeof documentId === 'string'
    ? ((await strapi.db.query('plugin::upload.file').findOne({ where: { documentId } })) as AssetRow | null)
    : null;

const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const timeIn = (value: unknown): Date | null => {
  const ms = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(ms) ? null : new Date(ms);
};
