import type { Core } from '@strapi/strapi';
import { changedFields } from '../../newsroom/history/differences';
import { pastStoryOf, type PastStory } from '../../newsroom/history/past-story';
import { ARTICLE_UID, findStory } from '../stories/articles';
import type { StoryAddress } from '../stories/story-address';
import { history, type PastSave } from './history';

/** One line of a story's history. */
export interface ListedSave {
  /** Names the version that this save made; 0 stands for what was there before the oldest save that is kept. */
  id: number;
  savedMs: number | null;
  savedBy: string | null;
  action: PastSave['action'] | 'before';
  isPublic: boolean;
  /** The names of the fields that this save changed. */
  changed: string[];
  /** Is it the draft of now? */
  isPresent: boolean;
}

/** A page of a story's saves, the newest first; `next` is the `before` of the page behind it. */
export async function pastSaves(
  strapi: Core.Strapi,
  address: StoryAddress,
  { before, limit }: { before: number | null; limit: number },
): Promise<{ saves: ListedSave[]; next: number | null }> {
  const kept = history(strapi.db.connection);
  const found = await kept.list(address, { before, limit: limit + 1 });
  const page = found.slice(0, limit);
  const [newest] = page;
  let after = newest ? ((await kept.after(address, newest.id)) ?? (await present(strapi, address))) : null;
  let isPresent = before === null;
  const saves: ListedSave[] = [];
  for (const { before: replaced, ...save } of page) {
    const isMade = save.action === 'create' || save.action === 'clone';
    const known = replaced ?? (isMade ? null : after);
    const changed = known && after ? changedFields(known, after) : [];
    saves.push({ ...save, changed: save.action === 'delete' ? [] : changed, isPresent });
    isPresent &&= replaced === null;
    after = known;
  }
  const isWhole = found.length <= limit;
  if (isWhole && before === null && page.length === 0) saves.push(await neverSaved(strapi, address));
  else if (isWhole && after !== null) saves.push(EARLIER);
  return { saves, next: isWhole ? null : (page.at(-1)?.id ?? null) };
}

/** The fields of one version, or null where there is none. */
export async function pastStory(
  strapi: Core.Strapi,
  address: StoryAddress,
  version: number,
): Promise<PastStory | null> {
  const kept = history(strapi.db.connection);
  if (version !== 0 && !(await kept.has(address, version))) return null;
  return (await kept.after(address, version)) ?? (await present(strapi, address));
}

/** The draft of now, as a version would keep it. */
export async function present(strapi: Core.Strapi, address: StoryAddress): Promise<PastStory | null> {
  const row = await findStory(strapi, { ...address, version: 'draft' });
  return row && pastStoryOf(row);
}

const EARLIER: ListedSave = {
  id: 0,
  savedMs: null,
  savedBy: null,
  action: 'before',
  isPublic: false,
  changed: [],
  isPresent: false,
};

/** A story from before there was a history: what it is now is all that is known. */
async function neverSaved(strapi: Core.Strapi, address: StoryAddress): Promise<ListedSave> {
  const row: { updatedAt: string } | null = await strapi.db
    .query(ARTICLE_UID)
    .findOne({ where: { ...address, publishedAt: { $null: true } }, select: ['updatedAt'] });
  return { ...EARLIER, savedMs: row && new Date(row.updatedAt).getTime(), isPresent: true };
}
