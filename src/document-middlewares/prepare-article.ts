import type { Core } from '@strapi/strapi';
import { problemsInInput } from '../newsroom/article-input';
import { paragraphsOf } from '../newsroom/body';
import { datedCorrections } from '../newsroom/corrections';
import type { HouseStyle } from '../newsroom/house-style';
import { inShortOfArticle } from '../newsroom/in-short/article-in-short';
import { AFTER, problemsToCheck } from '../newsroom/in-short/open-problems';
import { blockers, type Problem } from '../newsroom/problem';
import { problemsBeforePublishing } from '../newsroom/readiness';
import { problemsBeforeGoingLive } from '../newsroom/schedule';
import { teaserOf } from '../newsroom/teaser';
import { articleOf, ARTICLE_UID, findStory } from '../stores/articles';
import { bulletsToCheck } from '../stores/bullets-to-check';
import { schedule } from '../stores/schedule';
import { slugClaims } from '../stores/slug-claims';
import { slugOf } from './article-slug';
import { withKeptParts } from './kept-parts';
import { linksWithTargets } from './link-targets';
import { refuse } from './refuse';
import { problemsInTargets } from './relation-targets';
import { scheduleIn, scheduleOfSave } from './schedule-save';
import { isArticleWrite, saveOf, type DocumentMiddleware, type Save } from './saves';

interface Needs {
  strapi: Core.Strapi;
  style: HouseStyle;
  now: () => number;
  newDocumentId: () => string;
}

/** Fields the newsroom derives: whatever a caller sends for them is ignored, so a story read can be written back. */
const DERIVED = ['inShort', 'teaser', 'firstPublishedAt', 'substantiveUpdateAt', 'scheduleProblem'];

/**
 * What a save does for the editor before Strapi validates and writes: slug, In Short, teaser, link targets, and every
 * problem at once. Runs inside the transaction that `record-rebuild` opened; what the editor typed is never changed
 * except for the slug's spelling.
 */
export const prepareArticle =
  (needs: Needs): DocumentMiddleware =>
  async (context, next) => {
    if (!isArticleWrite(context)) return next();
    const save = saveOf(context);

    if (save.action === 'create' || save.action === 'update') {
      const params = context.params as { data?: Record<string, unknown>; status?: string };
      const ready = await prepared(save, needs);
      if (ready === null) return next(); // Strapi finds nothing to update either
      params.data = ready.data;
      if (save.publishes && !ready.publishes) params.status = 'draft'; // its time is still to come
    }
    if (save.action === 'publish') await refuseUnready(save, needs);
    if (save.action === 'publish' || save.action === 'unpublish') {
      const locales = typeof save.locale === 'string' && save.locale !== '*' ? [save.locale] : save.locale;
      await schedule(needs.strapi).fulfil(String(save.documentId), locales as string[] | '*', save.action);
    }
    if (save.action === 'discardDraft') {
      return schedule(needs.strapi).keepThrough(String(save.documentId), next);
    }
    return next();
  };

/** Null for a change to a story that is not there: what is claimed for it would be held by nobody, for good. */
async function prepared(
  save: Save,
  needs: Needs,
): Promise<{ data: Record<string, unknown>; publishes: boolean } | null> {
  const { strapi, style } = needs;
  const locale = String(save.locale);
  const data = { ...save.data };
  for (const field of DERIVED) delete data[field];

  const broken = [...blockers(problemsInInput(data)), ...(await problemsInTargets(strapi, data))];
  if (broken.length > 0) refuse(broken);

  const documentId = save.documentId ?? (data.documentId as string | undefined) ?? needs.newDocumentId();
  if (save.action === 'create') data.documentId = documentId;

  const stored =
    save.action === 'update' ? await findStory(strapi, { documentId, locale, version: 'draft' }) : null;
  if (save.action === 'update' && stored === null && !(await isInAnyLocale(strapi, documentId))) return null;
  const story = articleOf({ ...stored, ...withKeptParts(data, stored) });
  const previous = articleOf(stored ?? {}).inShort;
  const list = inShortOfArticle(story, { locale, previous, style });
  const { settled, fields: times } = await scheduleOfSave(save, data, stored, needs);

  if (data.relatedLinks !== undefined) {
    data.relatedLinks = await linksWithTargets(strapi, { links: data.relatedLinks, documentId });
  }
  if (Array.isArray(data.tags)) data.tags = tidyTags(data.tags);
  if (Array.isArray(data.corrections)) {
    const known = (stored?.corrections as { id: number; at: unknown }[] | undefined) ?? [];
    const now = new Date(needs.now()).toISOString();
    data.corrections = datedCorrections(data.corrections, { known, now });
  }

  return strapi.db.transaction(async ({ trx }) => {
    const claims = slugClaims(trx, { locale, documentId, now: needs.now() });
    const answer = await slugOf(
      {
        typed: typeof data.slug === 'string' ? data.slug : null,
        headline: story.headline,
        stored: stored && {
          slug: String(stored.slug ?? ''),
          headline: String(stored.headline ?? ''),
          isFrozen: stored.firstPublishedAt !== null,
        },
        locale,
      },
      { claims, style },
    );
    const unready = [
      ...blockers(settled.problems),
      ...(settled.publishes ? problemsBeforePublishing(story, list.problems) : []),
    ];
    if ('problem' in answer) {
      const holder = await holderOf(strapi, answer.holder, locale);
      const problem = {
        ...answer.problem,
        message: `${answer.problem.message} It belongs to "${holder.headline}" (${holder.documentId}).`,
      };
      refuse([problem, ...unready], { slug: /"([^"]+)"/.exec(problem.message)?.[1], locale, holder });
    }
    if (unready.length > 0) refuse(unready);
    const toCheck = problemsToCheck(list.problems, story.summaryBullets);
    const step = (before: Parameters<typeof AFTER.save>[0]) => AFTER.save(before, toCheck);
    await bulletsToCheck(trx).change({ documentId, locale }, step, needs.now());

    if (answer.slug !== null) data.slug = answer.slug;
    else delete data.slug;
    const teaser = teaserOf({
      standfirst: story.standfirst,
      inShort: list.items,
      paragraphs: paragraphsOf(story.body),
      locale,
    });
    return {
      data: { ...data, ...times, inShort: list.items, teaser },
      publishes: settled.publishes,
    };
  });
}

async function refuseUnready(save: Save, { strapi, style, now }: Needs): Promise<void> {
  const documentId = String(save.documentId);
  const unready: Problem[] = [];
  for (const locale of await localesOf(save, strapi)) {
    const draft = await findStory(strapi, { documentId, locale, version: 'draft' });
    if (!draft) continue;
    const story = articleOf(draft);
    const { problems } = inShortOfArticle(story, { locale, previous: story.inShort, style });
    unready.push(
      ...problemsBeforePublishing(story, problems),
      ...problemsBeforeGoingLive({ unpublishAt: scheduleIn(draft).unpublishAt, now: now() }),
    );
  }
  if (unready.length > 0) refuse(unready);
}

const isInAnyLocale = async (strapi: Core.Strapi, documentId: string): Promise<boolean> =>
  (await strapi.db.query(ARTICLE_UID).count({ where: { documentId } })) > 0;

/** The locales a call goes out to; `*` means every one the document has a draft in. */
async function localesOf({ locale, documentId }: Save, strapi: Core.Strapi): Promise<string[]> {
  const named = Array.isArray(locale) ? locale : [locale];
  if (!named.includes('*')) return named;
  const drafts = await strapi.db
    .query(ARTICLE_UID)
    .findMany({ where: { documentId, publishedAt: { $null: true } }, select: ['locale'] });
  return drafts.map((draft) => String(draft.locale));
}

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
