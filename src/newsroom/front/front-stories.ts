import { blocker, type Problem } from '../problem';

/** More than a front page shows, and few enough to be put in order by hand. */
export const MOST_PINNED = 50;

const DOCUMENT_ID = /^[A-Za-z0-9_-]{1,64}$/u;

/**
 * What is wrong with the stories of a front before Strapi sees it: it is a list of document ids in the order readers
 * see, each once. Whether readers may see a story is not asked here: a draft takes its place once it is published.
 */
export function problemsInFront(data: unknown): Problem[] {
  if (data === null || typeof data !== 'object') return [];
  const { stories } = data as { stories?: unknown };
  if (stories === undefined || stories === null) return [];
  if (!Array.isArray(stories))
    return [blocker(['stories'], 'front.not-a-list', 'The stories of a front must be a list.')];
  if (stories.length > MOST_PINNED)
    return [blocker(['stories'], 'front.too-many', `A front has at most ${MOST_PINNED} stories.`)];
  return (stories as unknown[]).flatMap((story, index) => {
    const path = ['stories', index];
    if (typeof story !== 'string' || !DOCUMENT_ID.test(story))
      return [blocker(path, 'front.no-story', 'This must be the document id of a story.')];
    return stories.indexOf(story) < index
      ? [blocker(path, 'front.twice', 'This story stands on the front already.')]
      : [];
  });
}

/** The stories of a front as it is stored; whatever is no document id is none. */
export const storiesOfFront = (stored: unknown): string[] =>
  Array.isArray(stored) ? stored.filter((one): one is string => typeof one === 'string') : [];
