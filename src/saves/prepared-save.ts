import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { problemsInInput } from '../newsroom/input/article-input';
import { paragraphsOf } from '../newsroom/article/body';
import { datedCorrections, hasNewCorrection } from '../newsroom/article/corrections';
import type { HouseStyle } from '../newsroom/house-style';
import { problemsToCheck, type FoundProblem } from '../newsroom/in-short/to-check/open-problems';
import { blocker, blockers, isAbout, withoutFieldsOf, type Problem } from '../newsroom/problem';
import { problemsBeforePublishing } from '../newsroom/article/before-publishing';
import { teaserOf } from '../newsroom/article/teaser';
import { articleOf } from '../stores/stories/article-of';
import { ARTICLE_UID } from '../stores/stories/articles';
import { slugClaims } from '../stores/slugs/slug-claims';
import { slugOf, slugTaken } from './article-slug';
import { draftBefore } from './draft-before';
import { embargoOfSave } from './embargo-save';
import { isTakenOver, slugsOf, withoutPartIds } from './first-in-language';
import { givenIn } from './given';
import { listInTurns } from './in-short/in-turns';
import { withKeptParts } from './kept-parts';
import { linksWithTargets } from './links/link-targets';
import { refuse, refuseConflict } from './refuse';
import { problemsInTargets } from './links/relation-targets';
import { saveOf, type DocumentContext, type Save } from './saves';
import { pressedPublish } from './rights';
import { scheduleOfSave } from './schedule-save';
import { lackingAfter } from './unready/lacking-after';
import { besideStrapis, readableIn } from './unready/refused-by-strapi';
import { restsOn } from './unready/rests-on';

interface Needs {
  strapi: Core.Strapi;
  style: HouseStyle;
  now: () => number;
  newDocumentId: () => string;
}

/** A create or update as it goes on to Strapi. */
interface PreparedSave {
  data: Record<string, unknown>;
  /** False also where it asked to, and its time is still to come. */
  publishes: boolean;
  bulletsFound: FoundProblem[];
}

/**
 * Derives what a create or update stores beside what was typed, and claims its slug in the transaction of the save; every
 * problem is told at once. Null for a change to a story that is not there: what is claimed for it would be held by
 * nobody, for good.
 */
export async function preparedSave(
  trx: Knex,
  context: DocumentContext,
  needs: Needs,
): Promise<PreparedSave | null> {
  const save = saveOf(context);
  const { strapi, style } = needs;
  const locale = String(save.locale);
  const given = givenIn(save);
  const broken = [...blockers(problemsInInput(given)), ...(await problemsInTargets(strapi, trx, given))];
  if (broken.some(({ path }) => path.length === 0)) refuse(broken); // no field of it can be read
  // What cannot be read is left out for the rest, so that all the rest is told beside it.
  let data = withoutFieldsOf(broken, given);

  const documentId = save.documentId ?? (data.documentId as string | undefined) ?? needs.newDocumentId();

  const stored = save.action === 'update' ? await draftBefore(context, strapi) : null;
  const slugs = stored === null && isKnown(save, data) ? await slugsOf(strapi, documentId) : null;
  if (save.action === 'update' && slugs?.size === 0) return null;
  if (save.action === 'create' && slugs?.has(locale)) refuseConflict([existsAlready(locale)]);
  const story = articleOf({ ...stored, ...withKeptParts(data, stored) });
  const previous = articleOf(stored ?? {}).inShort;
  const list = await listInTurns(story, { locale, previous, style });
  const { schedule, fields: times } = await scheduleOfSave(save, data, stored, needs);
  const embargo = embargoOfSave({ data, stored, ...schedule, now: needs.now() }, strapi);
  const { publishes } = embargo;

  if (data.relatedLinks !== undefined) {
    data.relatedLinks = await linksWithTargets(strapi, { links: data.relatedLinks, documentId });
  }
  if (slugs?.size) data = withoutPartIds(data);
  if (save.action === 'create') data.documentId = documentId;
  if (Array.isArray(data.tags)) data.tags = tidyTags(data.tags);
  if (Array.isArray(data.corrections)) {
    const known = (stored?.corrections as { id: number; at: unknown }[] | undefined) ?? [];
    const now = new Date(needs.now()).toISOString();
    data.corrections = datedCorrections(data.corrections, { known, now });
    if (stored?.firstPublishedAt && hasNewCorrection(data.corrections, known)) data.substantiveUpdate = true;
  }

  const claims = slugClaims(trx, { locale, documentId, now: needs.now() });
  const typed = typeof data.slug === 'string' && !(slugs && isTakenOver(data.slug, slugs)) ? data.slug : null;
  const request = {
    typed,
    headline: story.headline,
    stored: stored && {
      slug: String(stored.slug ?? ''),
      headline: String(stored.headline ?? ''),
      isFrozen: stored.firstPublishedAt !== null,
    },
    locale,
  };
  const isToClaim = broken.length === 0 || typed !== null; // a slug made from the headline is never refused
  const answer = isToClaim ? await slugOf(request, { claims, style }) : { slug: null };
  const isDraft = !publishes && !pressedPublish(strapi);
  const unready = [
    ...blockers(schedule.problems),
    ...embargo.problems,
    ...(isDraft ? [] : problemsBeforePublishing(story, list.problems)),
    ...(isDraft ? [] : await lackingAfter({ data, stored, story, items: list.items, broken }, needs)),
  ].filter(({ path: [field] }) => !restsOn(field).some((other) => isAbout(broken, other)));
  const row = { ...stored, ...withKeptParts(readableIn(given, broken), stored) };
  const beside = (told: Problem[]) => besideStrapis(told, row, { strapi, isDraft, locale });
  if ('taken' in answer) {
    const slug = answer.taken;
    const holder = await holderOf(strapi, answer.holder, locale);
    const told = await beside([...broken, slugTaken(slug, locale, holder), ...unready]);
    if (broken.length > 0) refuse(told, { slug, locale, holder });
    refuseConflict(told, { slug, locale, holder });
  }
  if (broken.length + unready.length > 0) refuse(await beside([...broken, ...unready]));

  if (answer.slug !== null) data.slug = answer.slug;
  else delete data.slug;
  const teaser = teaserOf({
    standfirst: story.standfirst,
    inShort: list.items,
    paragraphs: paragraphsOf(story.body),
    locale,
  });
  return {
    data: { ...data, ...times, embargoUntil: embargo.embargoUntil, inShort: list.items, teaser },
    publishes,
    bulletsFound: problemsToCheck(list.problems, story.summaryBullets),
  };
}

/** May the story be there in another language? A create seldom names its document. */
const isKnown = ({ action }: Save, data: Record<string, unknown>): boolean =>
  action === 'update' || typeof data.documentId === 'string';

const existsAlready = (locale: string): Problem =>
  blocker(['documentId'], 'document.exists', `The story exists in "${locale}" already: change it instead.`);

async function holderOf(strapi: Core.Strapi, documentId: string, locale: string) {
  const row = await strapi.db
    .query(ARTICLE_UID)
    .findOne({ where: { documentId, locale }, select: ['documentId', 'headline'] });
  return { documentId, headline: String(row?.headline ?? 'a story that was deleted') };
}

/** Trimmed, without doubles that differ only in case; the first spelling stays. */
function tidyTags(tags: unknown[]): string[] {
  const seen = new Map<string, string>();
  for (const tag of tags) {
    const name = (typeof tag === 'string' ? tag : String((tag as { name?: unknown })?.name ?? '')).trim();
    if (name !== '' && !seen.has(name.toLowerCase())) seen.set(name.toLowerCase(), name);
  }
  return [...seen.values()];
}
