import { existsSync, realpathSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { ReadItem, Source } from '../../../incoming/source';
import { mediaName } from '../../../stores/export/story-record';
import { fileIn } from '../media';
import { openLocales } from '../../../stores/stories/locales';
import type { DeskNeeds } from '../desk-needs';

type Row = Record<string, unknown>;
type Documents = (uid: string) => {
  create(params: object): Promise<Row>;
  update(params: object): Promise<Row>;
};

/**
 * What an archive of ours has beside its stories: files, the newspaper, sections and authors, and who holds which slug.
 * Each is made once, with the id that it had; what the newsroom has already stays as it is.
 */
export async function takeRecords(
  reads: readonly ReadItem[],
  source: Source,
  { strapi, mediaRoot }: Pick<DeskNeeds, 'strapi' | 'mediaRoot'>,
): Promise<void> {
  if (source.kind !== 'slugline') return;
  const claims: Row[] = [];
  for (const { record } of reads) {
    if (record === undefined) continue;
    const { slugline, ...row } = record;
    if (slugline === 'file')
      await takeFile(strapi, row, mediaRoot ?? path.join(path.dirname(source.file), 'media'));
    else if (slugline === 'publication') await takePublication(strapi, row);
    else if (slugline === 'section' || slugline === 'author') await takeName(strapi, slugline, row);
    else if (slugline === 'claim') claims.push(row);
  }
  for (const kind of ['#', '']) {
    // claims of sections and authors are made with them, and stay who they are
    const some = claims.filter(({ locale }) => String(locale).startsWith('#') === (kind === '#'));
    await insertIgnored(strapi, 'slugline_slug_claims', some, ['locale', 'slug']);
  }
}

/** What can only be told when the stories are there: addresses they left, what is never to stand beside them, and fronts. */
export async function takeLateRecords(
  reads: readonly ReadItem[],
  source: Source,
  { strapi }: Pick<DeskNeeds, 'strapi'>,
): Promise<void> {
  if (source.kind !== 'slugline') return;
  const paths: Row[] = [];
  for (const { record } of reads) {
    const { slugline, ...row } = record ?? {};
    if (slugline === 'path') paths.push(row);
    if (slugline === 'ban') await ban(strapi, row);
    if (slugline === 'front') await takeFront(strapi, row);
  }
  await insertIgnored(strapi, 'slugline_past_paths', paths, ['path']);
}

/** A front of a section that has one here in this language stays as it is here. */
async function takeFront(
  strapi: Core.Strapi,
  { documentId, locale, name, section, stories }: Row,
): Promise<void> {
  const fronts = strapi.db.query('api::front.front');
  const of = section === null ? { id: { $null: true } } : { documentId: section };
  const known = await fronts.findOne({ where: { locale, section: of } });
  if (known !== null || (await openLocales(strapi, String(locale))) !== null) return;
  const documents = (strapi.documents as unknown as Documents)('api::front.front');
  const data = { name, stories, ...(section === null ? {} : { section }) };
  const isThere = (await fronts.findOne({ where: { documentId } })) !== null;
  if (isThere) await documents.update({ documentId, locale, data });
  else await documents.create({ documentId, locale, data: { ...data, documentId } });
}

async function ban(strapi: Core.Strapi, { documentId, locale, banned }: Row): Promise<void> {
  const draft = (id: unknown) => ({ document_id: String(id), locale: String(locale) });
  await strapi.db.transaction(async ({ trx }) => {
    const story = await trx('articles').where(draft(documentId)).whereNull('published_at').first('id');
    const target = await trx('articles').where(draft(banned)).whereNull('published_at').first('id');
    if (story === undefined || target === undefined) return;
    const link = { article_id: story.id, inv_article_id: target.id };
    const known = await trx('articles_banned_related_lnk').where(link).first('id');
    if (known === undefined) await trx('articles_banned_related_lnk').insert({ ...link, article_ord: 1 });
  });
}

async function insertIgnored(
  strapi: Core.Strapi,
  table: string,
  rows: readonly Row[],
  key: string[],
): Promise<void> {
  if (rows.length === 0) return;
  await strapi.db.transaction(({ trx }) => trx(table).insert(rows).onConflict(key).ignore());
}

async function takeFile(strapi: Core.Strapi, row: Row, folder: string): Promise<void> {
  const files = strapi.db.query('plugin::upload.file');
  if ((await files.findOne({ where: { documentId: row.documentId } })) !== null) return;
  if (!existsSync(folder)) return;
  const formats = Object.values((row.formats ?? {}) as Record<string, Row>);
  for (const url of [row.url, ...formats.map((format) => format?.url)]) {
    if (typeof url !== 'string' || !url.startsWith('/uploads/')) continue;
    const name = mediaName(url);
    const found = fileIn(realpathSync(folder), name);
    if (found === null || !/^[\w.-]{1,250}$/u.test(name)) return; // a row without its file would be a broken picture
    await copyFile(found, path.join(strapi.dirs.static.public, 'uploads', name));
  }
  await files.create({ data: { ...row, folderPath: '/' } });
}

async function takePublication(strapi: Core.Strapi, { logo, ...given }: Row): Promise<void> {
  const { fields: row, times } = withoutTimes(given);
  const before = await strapi.db.query('api::publication.publication').findOne({});
  if (before !== null) return;
  const file = await fileId(strapi, logo);
  const documents = strapi.documents as unknown as Documents;
  const uid = 'api::publication.publication';
  const { documentId } = row;
  const { documentId: made } = await documents(uid).create({
    ...(documentId === undefined ? {} : { documentId }),
    data: { ...row, ...(file === null ? {} : { logo: file }) },
  });
  await setTimes(strapi, uid, made, times);
}

async function takeName(strapi: Core.Strapi, kind: 'section' | 'author', row: Row): Promise<void> {
  const uid = `api::${kind}.${kind}`;
  const known = await strapi.db.query(uid).findOne({
    where: { $or: [{ documentId: row.documentId }, { name: { $eqi: row.name } }] },
  });
  if (known !== null) return;
  const { documentId, portrait, ...given } = row;
  const { fields, times } = withoutTimes(given);
  const file = await fileId(strapi, portrait);
  const documents = strapi.documents as unknown as Documents;
  const data = { ...fields, documentId, ...(file === null ? {} : { portrait: file }) };
  await documents(uid).create({ documentId, data });
  await setTimes(strapi, uid, documentId, times);
}

/** When a document was made and changed, apart from its fields: Strapi sets them itself. */
function withoutTimes({ createdAt, updatedAt, publishedAt, ...fields }: Row): { fields: Row; times: Row } {
  const told = { created_at: createdAt, updated_at: updatedAt, published_at: publishedAt };
  const times = Object.entries(told).flatMap(([name, time]): [string, Date][] =>
    typeof time === 'string' ? [[name, new Date(time)]] : [],
  );
  return { fields, times: Object.fromEntries(times) };
}

async function setTimes(strapi: Core.Strapi, uid: string, documentId: unknown, times: Row): Promise<void> {
  if (Object.keys(times).length === 0) return;
  const { tableName } = strapi.db.metadata.get(uid);
  await strapi.db.transaction(({ trx }) => trx(tableName).where({ document_id: documentId }).update(times));
}

async function fileId(strapi: Core.Strapi, documentId: unknown): Promise<number | null> {
  if (typeof documentId !== 'string') return null;
  const row = await strapi.db.query('plugin::upload.file').findOne({ where: { documentId }, select: ['id'] });
  return row === null ? null : Number(row.id);
}
