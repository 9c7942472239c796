import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ARTICLE_UID } from '../stores/articles';
import { waitForOtherSaves } from '../stores/save-lock';
import { schedule, type DueStory } from '../stores/schedule';
import { waitForShown } from '../stores/shown-lock';

/** What the world did wrong is tried again after 2, 4, 8 … seconds, this often; then the article says so. */
const MOST_TRIES = 6;

interface Failure {
  tries: number;
  notBefore: number;
}

/** One look at the schedule. Remembers what failed, so that one story that cannot be saved does not hold up the others. */
export function keepDue(strapi: Core.Strapi): (now: number) => Promise<void> {
  const failures = new Map<string, Failure>();

  return async (now) => {
    for (const story of await schedule(strapi).due(now)) {
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
 * Publishes or withdraws one story, unless another instance has done it: the claim and the save are one transaction,
 * so a crash between them leaves the time in place for the next look.
 */
async function keep(story: DueStory, now: number, strapi: Core.Strapi): Promise<void> {
  const { documentId, locale } = story;
  const times = schedule(strapi);
  const documents = strapi.documents(ARTICLE_UID);
  await strapi.db.transaction(async ({ trx }) => {
    await waitForShown(trx); // the locks of a save in the order in which a save takes them
    await waitForOtherSaves(trx, documentId);
    if (!(await times.claim(story, now))) return;
    if (story.what === 'publish') await documents.publish({ documentId, locale });
    else if (await times.isPublic(story)) await documents.unpublish({ documentId, locale });
    else await times.report(story, `${sentence(story)}: it was not public at that time.`);
  });
}

/** What an editor can put right stands on the article, and the time is gone: nothing is tried for ever in silence. */
async function tell(story: DueStory, error: Error, isFinal: boolean, now: number, strapi: Core.Strapi) {
  strapi.log[isFinal ? 'warn' : 'error'](
    `${sentence(story)}${isFinal ? '' : ', will try again'}: ${error.message} (${story.documentId}, ${story.locale})`,
  );
  if (!isFinal) return;
  const times = schedule(strapi);
  await strapi.db.transaction(async ({ trx }) => {
    await waitForOtherSaves(trx, story.documentId);
    if (await times.claim(story, now)) await times.report(story, `${sentence(story)}: ${error.message}`);
  });
}

const sentence = ({ what, at }: DueStory): string =>
  `Not ${what === 'publish' ? 'published' : 'withdrawn'} at ${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
