import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { HouseStyle } from '../newsroom/house-style';
import { siteEventFor, type SiteEvent } from '../newsroom/site-events';
import { slugFor } from '../newsroom/slug';
import { claimFirstFree } from '../newsroom/slug-claims';
import { ARTICLE_UID, findStory } from '../stores/articles';
import { editions, type EditionChange } from '../stores/editions';
import { suggestRelated } from '../stores/related-suggestions';
import { waitForOtherSaves } from '../stores/save-lock';
import { waitForShown } from '../stores/shown-lock';
import { releaseDraftClaims, slugClaims } from '../stores/slug-claims';
import { addressKey } from '../stores/story-address';
import { storySources } from '../stores/story-source';
import { storyPage } from '../stores/story-page';
import { settleTimes, stampResult, type PublicTimes } from './public-times';
import { isArticleWrite, nameLocale, saveOf, type DocumentMiddleware, type Save } from './saves';

/** Where site events go, in the transaction of the save; the courier is woken after the commit. */
export interface EventSink {
  append(trx: Knex, events: SiteEvent[]): Promise<void>;
  wake(): void;
}

interface Needs {
  strapi: Core.Strapi;
  style: HouseStyle;
  events: EventSink;
  now: () => number;
}

/**
 * The save, its slug claim, its edition and the note that sites must rebuild: all of them, or none.
 *
 * Outermost of our middlewares. `next()` is not caught, so the editor sees Strapi's own error. Saves of one document
 * wait for each other on PostgreSQL (an advisory lock until commit); SQLite has one writer anyway.
 */
export const recordRebuild =
  (needs: Needs): DocumentMiddleware =>
  async (context, next) => {
    if (!isArticleWrite(context)) return next();
    const { strapi, events } = needs;
    await nameLocale(context, strapi);
    const save = saveOf(context);

    return strapi.db.transaction(async ({ trx, onCommit }) => {
      if (save.publishes) await waitForShown(trx);
      if (save.documentId !== null) await waitForOtherSaves(trx, save.documentId);
      const result = await next();
      const siteEvents = await followSave(saveOf(context), result, trx, needs);
      if (siteEvents.length > 0) {
        await events.append(trx, siteEvents);
        onCommit(() => events.wake());
      }
      return result;
    });
  };

/** Brings claims and editions into step with what the save has done, and tells what the public will notice. */
async function followSave(save: Save, result: unknown, trx: Knex, needs: Needs): Promise<SiteEvent[]> {
  const documentId =
    save.action === 'clone' ? documentIdOf(result) : (save.documentId ?? documentIdOf(result));
  if (documentId === null) return [];
  if (save.action === 'clone') await giveOwnSlugs(documentId, trx, needs);
  if (save.action === 'discardDraft') await releaseDraftClaims(trx, documentId, save.locale);
  if (!save.publishes && save.action !== 'unpublish' && save.action !== 'delete') {
    await releaseDraftSlugs(documentId, save, trx, needs);
    return [];
  }

  const changes: SiteEvent[] = [];
  for (const locale of await localesOf(save, documentId, trx)) {
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

async function publish(
  documentId: string,
  locale: string,
  result: unknown,
  trx: Knex,
  { strapi, style, now }: Needs,
): Promise<EditionChange | null> {
  const row = await findStory(strapi, { documentId, locale, version: 'published' });
  if (!row) return null;

  const page = (times: PublicTimes) =>
    storyPage(
      { ...row, firstPublishedAt: times.firstPublishedAt, substantiveUpdateAt: times.updatedAt },
      style,
    );
  const times = await settleTimes(row, {
    trx,
    at: new Date(now()),
    isChanged: (before) => editions(trx).differs(page(before)),
  });
  stampResult(result, locale, times);

  const story = page(times);
  const claims = slugClaims(trx, { locale, documentId, now: now() });
  await claims.markPublic(story.slug);
  await claims.releaseNeverPublic([story.slug]);
  const source = (await storySources(trx, [documentId], style)).get(addressKey(story));
  const change = await editions(trx).write(story, now(), source);
  const isFootChanged = await suggestRelated(trx, story, now());
  return { ...change, isPageChanged: change.isPageChanged || isFootChanged };
}

/** A clone is a new story: it has never been public, and its slug is its own in each locale. */
async function giveOwnSlugs(documentId: string, trx: Knex, { style, now }: Needs): Promise<void> {
  const rows: { id: number; locale: string; headline: string | null }[] = await trx('articles')
    .where({ document_id: documentId })
    .select('id', 'locale', 'headline');
  for (const row of rows) {
    const options = { locale: row.locale, maxLength: style.slug.maxLength, reserved: style.slug.reserved };
    const claims = slugClaims(trx, { locale: row.locale, documentId, now: now() });
    const slug = row.headline
      ? await claimFirstFree(claims.unlessBusy, slugFor(row.headline, options))
      : null;
    await trx('articles').where({ id: row.id }).update({
      slug,
      first_published_at: null,
      substantive_update_at: null,
      substantive_update: false,
      publish_at: null,
      unpublish_at: null,
      schedule_problem: null,
    });
  }
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

async function localesOf(save: Save, documentId: string, trx: Knex): Promise<string[]> {
  if (Array.isArray(save.locale)) return save.locale;
  if (save.locale !== '*') return [save.locale];
  const rows: { locale: string }[] = await trx(save.publishes ? 'articles' : 'slugline_editions')
    .where({ document_id: documentId })
    .distinct('locale');
  return rows.map((row) => row.locale);
}

const documentIdOf = (result: unknown): string | null =>
  (result as { documentId?: string } | null)?.documentId ?? null;
