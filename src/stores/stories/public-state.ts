import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from './articles';

/** What readers have of a story in one language, and what will happen to it by itself. Times are ISO 8601 or null. */
export interface PublicState {
  /** `none`: the story does not exist in this language. */
  state: 'none' | 'draft' | 'live' | 'withdrawn';
  /** When readers first met it; kept when it is withdrawn. */
  firstPublishedAt: string | null;
  /** When what readers see was published; null where they see nothing. */
  liveSince: string | null;
  /** Null where it is not withdrawn, or was before 0.3, which does not know. */
  goneSince: string | null;
  publishAt: string | null;
  unpublishAt: string | null;
  embargoUntil: string | null;
  /** A time that was not kept, and why; null once there is a new one. */
  missedPublishAt: string | null;
  missedUnpublishAt: string | null;
  scheduleProblem: string | null;
  /** When the draft was last saved: moves with every save of anybody. */
  version: string | null;
}

const FIELDS = [
  'publishedAt',
  'firstPublishedAt',
  'withdrawnAt',
  'publishAt',
  'unpublishAt',
  'embargoUntil',
  'missedPublishAt',
  'missedUnpublishAt',
  'scheduleProblem',
  'updatedAt',
] as const;

/** Read from the rows themselves: a schedule or a colleague may have changed them since a form was opened. */
export async function publicStateOf(
  strapi: Core.Strapi,
  { documentId, locale }: { documentId: string; locale: string },
): Promise<PublicState> {
  const rows: Record<string, unknown>[] = await strapi.db
    .query(ARTICLE_UID)
    .findMany({ where: { documentId, locale }, select: [...FIELDS] });
  const live = rows.find(({ publishedAt }) => publishedAt !== null);
  const draft = rows.find(({ publishedAt }) => publishedAt === null);
  const time = (field: (typeof FIELDS)[number], row: Record<string, unknown> | undefined = draft) =>
    iso(row?.[field]);
  const firstPublishedAt = time('firstPublishedAt', live ?? draft);
  const unseen = firstPublishedAt === null ? 'draft' : 'withdrawn';
  const state = live ? 'live' : draft ? unseen : 'none';
  return {
    state,
    firstPublishedAt,
    liveSince: time('publishedAt', live),
    goneSince: state === 'withdrawn' ? time('withdrawnAt') : null,
    publishAt: time('publishAt'),
    unpublishAt: time('unpublishAt'),
    embargoUntil: time('embargoUntil'),
    missedPublishAt: time('missedPublishAt'),
    missedUnpublishAt: time('missedUnpublishAt'),
    scheduleProblem: typeof draft?.scheduleProblem === 'string' ? draft.scheduleProblem : null,
    version: time('updatedAt'),
  };
}

const iso = (value: unknown): string | null =>
  value === null || value === undefined ? null : new Date(value as string).toISOString();
