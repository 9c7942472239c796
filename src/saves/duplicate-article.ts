import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { problemsInInput } from '../newsroom/input/article-input';
import { paragraphsOf } from '../newsroom/article/body';
import type { HouseStyle } from '../newsroom/house-style';
import { blockers } from '../newsroom/problem';
import { teaserOf } from '../newsroom/article/teaser';
import { slugFor } from '../newsroom/slug/slug';
import { claimFirstFree } from '../newsroom/slug/slug-claims';
import { articleOf } from '../stores/stories/article-of';
import { ARTICLE_UID, findStory } from '../stores/stories/articles';
import { slugClaims } from '../stores/slugs/slug-claims';
import { isTakenOver, slugsOf, withoutPartIds } from './first-in-language';
import { givenIn } from './given';
import { listInTurns } from './in-short/in-turns';
import { linksWithTargets } from './links/link-targets';
import { reconnectLinks } from './links/reconnect-links';
import { refuse } from './refuse';
import { problemsInTargets } from './links/relation-targets';
import type { Save } from './saves';

interface Needs {
  strapi: Core.Strapi;
  style: HouseStyle;
  now: () => number;
}

/** The form of a duplicate, judged as every other save; its parts are new ones. */
export async function readyToClone(
  trx: Knex,
  save: Save,
  strapi: Core.Strapi,
): Promise<Record<string, unknown>> {
  const data = givenIn(save);
  const broken = [...blockers(problemsInInput(data)), ...(await problemsInTargets(strapi, trx, data))];
  if (broken.length > 0) refuse(broken);
  if (data.relatedLinks !== undefined)
    data.relatedLinks = await linksWithTargets(strapi, { links: data.relatedLinks, documentId: '' });
  return withoutPartIds(data);
}

/** A duplicate has its own In Short and teaser, by the text that it ended with, and links that an editor sees. */
export async function deriveAnew(
  address: { documentId: string; locale: string },
  { strapi, style }: Pick<Needs, 'strapi' | 'style'>,
): Promise<void> {
  const row = await findStory(strapi, { ...address, version: 'draft' });
  if (!row) return;
  const story = articleOf(row);
  const { items } = await listInTurns(story, { locale: address.locale, previous: story.inShort, style });
  const teaser = teaserOf({
    standfirst: story.standfirst,
    inShort: items,
    paragraphs: paragraphsOf(story.body),
    locale: address.locale,
  });
  await strapi.db.query(ARTICLE_UID).update({ where: { id: row.id }, data: { inShort: items, teaser } });
  await reconnectLinks(strapi, address);
}

/**
 * A clone is a new story: it has never been public, and its slug is its own in each locale: from what was typed for it,
 * else from its headline. The slug of the story it was made from was not typed, but sent along.
 */
export async function giveOwnSlugs(
  documentId: string,
  { data, documentId: from }: Save,
  trx: Knex,
  { strapi, style, now }: Needs,
): Promise<void> {
  const typed = typeof data.slug === 'string' && data.slug.trim() !== '' ? data.slug : null;
  const isOwn = typed !== null && from !== null && !isTakenOver(typed, await slugsOf(strapi, from));
  const rows: { id: number; locale: string; headline: string | null }[] = await trx('articles')
    .where({ document_id: documentId })
    .select('id', 'locale', 'headline');
  for (const row of rows) {
    const options = { locale: row.locale, maxLength: style.slug.maxLength, reserved: style.slug.reserved };
    const claims = slugClaims(trx, { locale: row.locale, documentId, now: now() });
    const wish = isOwn ? typed : row.headline;
    const slug = wish ? await claimFirstFree(claims.unlessBusy, slugFor(wish, options)) : null;
    await trx('articles').where({ id: row.id }).update({
      slug,
      first_published_at: null,
      substantive_update_at: null,
      substantive_update: false,
      publish_at: null,
      unpublish_at: null,
      missed_publish_at: null,
      missed_unpublish_at: null,
      schedule_problem: null,
      withdrawn_at: null,
    });
  }
}
