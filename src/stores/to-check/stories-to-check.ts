import type { Core } from '@strapi/strapi';
import type { BulletFilter } from '../../newsroom/in-short/to-check/open-problems';
import { ARTICLE_UID } from '../stories/articles';
import { bulletsToCheck, type ListPlace, type ToCheck } from './bullets-to-check';
import { addressKey } from '../stories/story-address';

/** A listed story as it is called today. */
export interface StoryToCheck extends ToCheck {
  headline: string;
  isPublished: boolean;
  /** The draft was saved since: what Strapi's own list and form call modified. */
  isModified: boolean;
}

/** The draft of a story, or its published version. */
interface Version {
  documentId: string;
  locale: string;
  headline: string | null;
  updatedAt: string;
}

interface Wanted {
  filter: BulletFilter;
  locale?: string | undefined;
  after: ListPlace | null;
  limit: number;
  /** Which drafts the reader may see, as a condition of Strapi's query engine; {} for all. */
  readable: object;
}

const STRETCH = 100;
/** Rows looked at for one page; somebody who may read few stories of many turns the page once more. */
const MOST_LOOKED_AT = 1_000;

/**
 * A page of stories whose bullets wait for an editor, the most urgent first, and where the next one begins. Rows are
 * read by index and their stories by key: the archive may be as large as it likes.
 */
export async function storiesToCheck(
  strapi: Core.Strapi,
  { filter, locale, after, limit, readable }: Wanted,
): Promise<{ stories: StoryToCheck[]; next: ListPlace | null }> {
  const list = bulletsToCheck(strapi.db.connection);
  const stories: StoryToCheck[] = [];
  let place = after;
  for (let looked = 0; looked < MOST_LOOKED_AT; looked += STRETCH) {
    const rows = await list.list(filter, { locale, after: place, limit: STRETCH });
    const readableRows = await withStories(strapi, rows, readable);
    const wanted = limit - stories.length;
    stories.push(...readableRows.slice(0, wanted));
    if (readableRows.length > wanted) return { stories, next: stories.at(-1) ?? null };
    if (rows.length < STRETCH) return { stories, next: null };
    place = rows.at(-1) ?? place;
  }
  return { stories, next: place };
}

async function withStories(
  strapi: Core.Strapi,
  rows: readonly ToCheck[],
  readable: object,
): Promise<StoryToCheck[]> {
  if (rows.length === 0) return [];
  const documentIds = [...new Set(rows.map(({ documentId }) => documentId))];
  const read = (condition: object): Promise<Version[]> =>
    strapi.db.query(ARTICLE_UID).findMany({
      where: { $and: [{ documentId: { $in: documentIds } }, condition] },
      select: ['documentId', 'locale', 'headline', 'updatedAt'],
    });
  const drafts = byAddress(await read({ $and: [{ publishedAt: { $null: true } }, readable] }));
  const published = byAddress(await read({ publishedAt: { $notNull: true } }));
  return rows.flatMap((row) => {
    const draft = drafts.get(addressKey(row));
    const live = published.get(addressKey(row));
    if (!draft) return [];
    const isModified = live !== undefined && savedMs(draft) > savedMs(live);
    return [{ ...row, headline: draft.headline ?? '', isPublished: live !== undefined, isModified }];
  });
}

const byAddress = (versions: readonly Version[]): Map<string, Version> =>
  new Map(versions.map((version) => [addressKey(version), version]));

const savedMs = ({ updatedAt }: Version): number => new Date(updatedAt).getTime();
