import type { Core } from '@strapi/strapi';
import type { HouseStyle } from '../newsroom/house-style';
import type { Problem } from '../newsroom/problem';
import { problemsBeforePublishing } from '../newsroom/article/before-publishing';
import { problemsBeforeGoingLive } from '../newsroom/article/schedule';
import { articleOf } from '../stores/stories/article-of';
import { findStory } from '../stores/stories/articles';
import { storyTimes } from '../stores/stories/story-times';
import { deriveAnew, readyToClone } from '../saves/duplicate-article';
import { refuseUnderEmbargo } from '../saves/embargo-save';
import { hasTargetAlone } from '../saves/links/link-targets';
import { listInTurns } from '../saves/in-short/in-turns';
import { inSave, type OpenSave } from '../saves/open-save';
import { preparedSave } from '../saves/prepared-save';
import { reconnectLinks } from '../saves/links/reconnect-links';
import { refuse } from '../saves/refuse';
import { incompleteIn } from '../saves/unready/refuse-incomplete';
import { besideStrapis } from '../saves/unready/refused-by-strapi';
import { scheduleIn } from '../saves/schedule-save';
import { isArticleWrite, saveOf, type DocumentMiddleware, type Save } from '../saves/saves';

interface Needs {
  strapi: Core.Strapi;
  style: HouseStyle;
  now: () => number;
  newDocumentId: () => string;
}

type Next = () => Promise<unknown>;

/**
 * What a save does for the editor before Strapi validates and writes: slug, In Short, teaser, link targets, and every
 * problem at once. What the editor typed is never changed except for the slug's spelling.
 */
export const prepareArticle = (needs: Needs): DocumentMiddleware =>
  inSave(async (open, context, next) => {
    if (!isArticleWrite(context)) return next();
    const save = saveOf(context);
    const params = context.params as { data?: Record<string, unknown>; status?: string };

    switch (save.action) {
      case 'create':
      case 'update': {
        const isToConnect = hasTargetAlone(save.data.relatedLinks);
        const ready = await preparedSave(open.trx, context, needs);
        if (ready === null) return next(); // Strapi finds nothing to update either
        params.data = ready.data;
        if (save.publishes && !ready.publishes) params.status = 'draft'; // its time is still to come
        open.bulletsFound = ready.bulletsFound;
        return isToConnect ? connected(save, next, needs) : next();
      }
      case 'clone':
        params.data = await readyToClone(open.trx, save, needs.strapi);
        return derivedAnew(open, next, needs);
      case 'discardDraft':
        return withLinks(open, save, next, needs);
      case 'publish':
        await refuseUnready(open, save, needs);
        await fulfil(save, save.action, needs);
        return next();
      case 'unpublish':
        await fulfil(save, save.action, needs);
        return next();
      case 'delete':
        return next();
    }
  });

/** Links that named their story by its target alone show it in the form, once they have rows. */
async function connected({ locale }: Save, next: Next, { strapi }: Needs): Promise<unknown> {
  const result = await next();
  const documentId = (result as { documentId?: string } | null)?.documentId;
  if (documentId !== undefined) await reconnectLinks(strapi, { documentId, locale: String(locale) });
  return result;
}

async function derivedAnew({ localesOf }: OpenSave, next: Next, needs: Needs): Promise<unknown> {
  const result = await next();
  const made = (result as { documentId?: string } | null)?.documentId;
  if (made === undefined) return result;
  for (const locale of await localesOf(made)) await deriveAnew({ documentId: made, locale }, needs);
  return result;
}

async function withLinks(
  { localesOf }: OpenSave,
  save: Save,
  next: Next,
  { strapi }: Needs,
): Promise<unknown> {
  const documentId = String(save.documentId);
  const result = await storyTimes(strapi).keepThrough(documentId, next);
  for (const locale of await localesOf(documentId)) await reconnectLinks(strapi, { documentId, locale });
  return result;
}

/** What is done by hand has no time left at which it would be done. */
const fulfil = (
  { documentId, locale }: Save,
  what: 'publish' | 'unpublish',
  { strapi }: Needs,
): Promise<void> =>
  storyTimes(strapi).fulfil(String(documentId), locale === '*' ? '*' : [locale].flat(), what);

async function refuseUnready(
  { localesOf }: OpenSave,
  save: Save,
  { strapi, style, now }: Needs,
): Promise<void> {
  const documentId = String(save.documentId);
  const unready: Problem[] = [];
  for (const locale of await localesOf(documentId)) {
    const draft = await findStory(strapi, { documentId, locale, version: 'draft' });
    if (!draft) continue;
    refuseUnderEmbargo(draft, now(), strapi);
    const story = articleOf(draft);
    const { problems } = await listInTurns(story, { locale, previous: story.inShort, style });
    const problemsHere = [
      ...problemsBeforePublishing(story, problems),
      ...incompleteIn(draft, style),
      ...problemsBeforeGoingLive({ unpublishAt: scheduleIn(draft).unpublishAt, now: now() }),
    ];
    unready.push(...(await besideStrapis(problemsHere, draft, { strapi, isDraft: false, locale })));
  }
  if (unready.length > 0) refuse(unready);
}
