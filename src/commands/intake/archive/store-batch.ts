import type { ReadyStory } from '../../../stores/intake/archive/story-document';
import { storeStories } from '../../../stores/intake/archive/store-stories';
import type { DeskNeeds } from '../desk-needs';
import type { Result } from '../result';

/** All of a batch, or, where the database refuses it, one by one, so that the one at fault is known by its name. */
export async function storeBatch(
  ready: readonly { story: ReadyStory; result: Result }[],
  needs: DeskNeeds,
): Promise<Result[]> {
  if (ready.length === 0) return [];
  const { strapi, style } = needs;
  const store = async (stories: readonly ReadyStory[]) =>
    storeStories(stories, { strapi, style, now: Date.now() });
  if (ready.some(({ story }) => story.isLive)) await needs.oweRebuild();
  const withSlug = (result: Result, { story, slug }: { story: ReadyStory; slug: string }): Result =>
    'error' in result
      ? result
      : { ...result, article: { ...result.article, slug, documentId: story.documentId } };
  try {
    const stored = await store(ready.map(({ story }) => story));
    return ready.map(({ result }, at) => withSlug(result, stored[at] as { story: ReadyStory; slug: string }));
  } catch (error) {
    if (ready.length === 1) return [failure(ready[0] as { result: Result }, error)];
    strapi.log.warn(`${ready.length} stories are stored one by one: ${(error as Error).message.slice(-300)}`);
    const results: Result[] = [];
    for (const one of ready) results.push(...(await storeBatch([one], needs)));
    return results;
  }
}

function failure({ result }: { result: Result }, error: unknown): Result {
  const { message } = error as Error;
  const place = { file: result.file, ...(result.item === undefined ? {} : { item: result.item }) };
  return { ...place, error: { code: 'store.failed', message: message.slice(0, 500) } };
}
