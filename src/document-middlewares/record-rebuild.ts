import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { HouseStyle } from '../newsroom/house-style';
import { siteEventFor, type SiteEvent } from '../newsroom/edition/site-events';
import { ARTICLE_UID } from '../stores/stories/articles';
import { findPublicStory } from '../stores/stories/public-story';
import { editions, type EditionChange } from '../stores/editions/editions';
import { suggestRelated } from '../stores/related/related-suggestions';
import { inLocales } from '../stores/database/in-locales';
import { releaseDraftClaims, slugClaims } from '../stores/slugs/slug-claims';
import { fingerprintOf } from '../stores/stories/story-fingerprints';
import { storyPage } from '../stores/stories/story-page';
import { refuseIncomplete } from '../saves/unready/refuse-incomplete';
import { stampedTimes, stampResult, type PublicTimes } from '../saves/public-times';
import { giveOwnSlugs } from '../saves/duplicate-article';
import { inSave, type OpenSave } from '../saves/open-save';
import { isArticleWrite, saveOf, type DocumentMiddleware, type Save } from '../saves/saves';

interface Needs {
  strapi: Core.Strapi;
  style: HouseStyle;
  now: () => number;
}

/** When a story is saved: brings its claims and editions into step, and tells the sites what has to be made anew. */
export const recordRebuild = (needs: Needs): DocumentMiddleware =>
  inSave(async (open, context, next) => {
    if (!isArticleWrite(context)) return next();
    const result = await next();
    await open.tell(await followSave(open, saveOf(context), result, needs));
    return result;
  });

/** Brings claims and editions into step with what the save has done, and tells what the public will notice. */
async function followSave(
  { trx, localesOf }: OpenSave,
  save: Save,
  result: unknown,
  needs: Needs,
): Promise<SiteEvent[]> {
  const documentId =
    save.action === 'clone' ? documentIdOf(result) : (save.documentId ?? documentIdOf(result));
  if (documentId === null) return [];
  if (save.action === 'clone') await giveOwnSlugs(documentId, save, trx, needs);
  if (save.action === 'discardDraft') await releaseDraftClaims(trx, documentId, save.locale);
  if (!save.publishes && save.action !== 'unpublish' && save.action !== 'delete') {
    await releaseDraftSlugs(documentId, save, trx, needs);
    return [];
  }

  if (save.action === 'unpublish') await noteWithdrawal(documentId, save, trx, needs);
  const changes: SiteEvent[] = [];
  for (const locale of await localesOf(documentId)) {
    const change = save.publishes
      ? await publish(documentId, locale, result, trx, needs)
      : await editions(trx).withdraw(documentId, locale, needs.now());
    const event =
      change &&
      siteEventFor(await editions(trx).withSurroundings(change), needs.style, {
        occurredAt: new Date(needs.now()).toISOString(),
      });
    if (event) changes.push(event);
  }
  if (save.action === 'delete') await releaseDraftClaims(trx, documentId, save.locale);
  return changes;
}

/** Only for editors: since when readers have had a 410. What was never public is not withdrawn. */
async function noteWithdrawal(
  documentId: string,
  { locale }: Save,
  trx: Knex,
  { now }: Needs,
): Promise<void> {
  const withdrawn = inLocales(trx('slugline_editions').where({ document_id: documentId }), locale);
  await trx('articles')
    .where({ document_id: documentId })
    .whereNull('published_at')
    .whereIn('locale', withdrawn.select('locale'))
    .update({ withdrawn_at: new Date(now()) });
}

async function publish(
  documentId: string,
  locale: string,
  result: unknown,
  trx: Knex,
  { strapi, style, now }: Needs,
): Promise<EditionChange | null> {
  const found = await findPublicStory(strapi, trx, { documentId, locale });
  if (!found) return null;
  refuseIncomplete(found.row, style);

  const page = (times: PublicTimes) =>
    storyPage(
      { ...found.row, firstPublishedAt: times.firstPublishedAt, substantiveUpdateAt: times.updatedAt },
      style,
    );
  const { times, columns } = await stampedTimes(found.row, {
    at: new Date(now()),
    isChanged: (before) => editions(trx).differs(page(before)),
  });
  stampResult(result, locale, times);

  const story = page(times);
  const stamps =
    Object.keys(columns).length === 0
      ? []
      : [trx('articles').where({ document_id: documentId, locale }).update(columns)];
  const change = await editions(trx).write(story, now(), {
    fingerprint: fingerprintOf({ ...found.made, ...columns }, style),
    beside: [...stamps, ...slugClaims(trx, { locale, documentId, now: now() }).keepingOnly(story.slug)],
  });
  const isFootChanged = await suggestRelated(trx, story, now());
  return { ...change, isPageChanged: change.isPageChanged || isFootChanged };
}

/** A draft that changed its mind gives the old name back; a name readers have met stays. */
async function releaseDraftSlugs(
  documentId: string,
  save: Save,
  trx: Knex,
  { strapi, now }: Needs,
): Promise<void> {
  if (save.action !== 'update' || typeof save.locale !== 'string' || save.locale === '*') return;
  const rows: { slug: string | null }[] = await strapi.db
    .query(ARTICLE_UID)
    .findMany({ where: { documentId, locale: save.locale }, select: ['slug'] });
  const held = rows.flatMap((row) => (row.slug ? [row.slug] : []));
  await slugClaims(trx, { locale: save.locale, documentId, now: now() }).releaseNeverPublic(held);
}

const documentIdOf = (result: unknown): string | null =>
  (result as { documentId?: string } | null)?.documentId ?? null;
