import type { HouseStyle } from '../../newsroom/house-style';
import { ripeStory } from '../../newsroom/ripe-story';
import type { ReadItem, Source } from '../../incoming/source';
import type { Result } from './result';

/** Who takes stories in: the newsroom, or in a dry run nobody. */
export interface Desk {
  take(source: Source, options: DeskOptions): AsyncIterable<Result>;
  /** Once, behind all sources: what the sites have to know. */
  finish(): Promise<void>;
  close(): Promise<void>;
}

export interface DeskOptions {
  limit: number;
  publish: boolean;
  drafts: boolean;
}

/** Tells what would come, from the rules alone: no database, nothing stored. */
export const dryDesk = (style: HouseStyle): Desk => ({
  async *take(source, { limit, publish, drafts }) {
    let stories = 0;
    for await (const read of source.items()) {
      if (read.incoming === null) continue;
      const result = dryResult(read, style, { publish: publish && !source.isArchive, drafts });
      yield result;
      if ('error' in result) continue;
      stories += 1;
      if (stories >= limit) return;
    }
  },
  finish: async () => undefined,
  close: async () => undefined,
});

function dryResult(
  { file, item, incoming }: ReadItem,
  style: HouseStyle,
  { publish, drafts }: { publish: boolean; drafts: boolean },
): Result {
  const place = { file, ...(item === undefined ? {} : { item }) };
  if (incoming === null || 'error' in incoming) return { ...place, error: incoming?.error ?? NO_STORY };
  const { article, broken } = ripeStory(incoming.article, style);
  if (broken.length > 0) {
    const message = broken.map((problem) => problem.message).join(' ');
    return { ...place, error: { code: 'story.broken', message } };
  }
  const isLive = !drafts && (publish || article.status === 'published');
  return {
    ...place,
    article: { ...article, status: isLive ? 'published' : 'draft' },
    report: { ...incoming.report, outcome: 'dry-run' },
  };
}

const NO_STORY = { code: 'left-out.record', message: 'This is no story.' };
