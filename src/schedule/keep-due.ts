import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ARTICLE_UID } from '../stores/stories/articles';
import { takePublicTurn } from '../stores/database/locks/public-turn';
import { waitForOtherSaves } from '../stores/database/locks/save-lock';
import { storyTimes, type DueStory } from '../stores/stories/story-times';

/** What the world did wrong is tried again after 2, 4, 8 … seconds, this often; then the article says so. */
const MOST_TRIES = 6;

const NOT_CONFIRMED =
  'The time was set by somebody who may not publish, and nobody who may has saved the story since.';

interface Failure {
  tries: number;
  notBefore: number;
}

/** One look at the schedule. Remembers what failed, so that one story that cannot be saved does not hold up the others. */
export function keepDue(strapi: Core.Strapi): (now: number) => Promise<void> {
  const failures = new Map<string, Failure>();

  return async (now) => {
    for (const story of await storyTimes(strapi).due(now)) {
      const key = `${story.what} ${story.documentId} ${story.locale}`;
      const failure = failures.get(key) ?? { tries: 0, notBefore: 0 };
      if (failure.notBefore > now) continue;
      try {
        await keep(story, now, strapi);
        failures.delete(key);
      } catch (error) {
        const tries = failure.tries + 1;
        const isFinal = error instanceof errors.ApplicationError || tries >= MOST_TRIES;
        if (isFinal) failures.delete(key);
        else failures.set(key, { tries, notBefore: now + 1_000 * 2 ** tries });
        await tell(story, error as Error, isFinal, now, strapi);
      }
    }
  };
}

/**
 * Publishes or withdraws one story, unless another instance has done it: its turn and the save are one transaction,
 * so a crash between them leaves the time in place for the next look.
 */
async function keep(story: DueStory, now: number, strapi: Core.Strapi): Promise<void> {
  const { documentId, locale } = story;
  const times = storyTimes(strapi);
  const documents = strapi.documents(ARTICLE_UID);
  await strapi.db.transaction(async ({ trx }) => {
    await takePublicTurn(trx, [documentId]);
    if (!(await times.takeTurn(story, now))) return;
    if (story.isProposed) await times.noteMissed(story, NOT_CONFIRMED);
    else if (story.what === 'publish') await documents.publish({ documentId, locale });
    else if (await times.isPublic(story)) await documents.unpublish({ documentId, locale });
    else await times.noteMissed(story, 'It was not public at that time.');
  });
}

/** What an editor can put right stands on the article, and the time is gone: nothing is tried for ever in silence. */
async function tell(story: DueStory, error: Error, isFinal: boolean, now: number, strapi: Core.Strapi) {
  const { what, at, documentId, locale } = story;
  const not = `Not ${what === 'publish' ? 'published' : 'withdrawn'} at ${new Date(at).toISOString()}`;
  strapi.log[isFinal ? 'warn' : 'error'](
    `${not}${isFinal ? '' : ', will try again'}: ${error.message} (${documentId}, ${locale})`,
  );
  if (!isFinal) return;
  const times = storyTimes(strapi);
  await strapi.db.transaction(async ({ trx }) => {
    await waitForOtherSaves(trx, documentId);
    if (await times.takeTurn(story, now)) await times.noteMissed(story, error.message);
  });
}
