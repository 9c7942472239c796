import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { setImmediate as otherWork } from 'node:timers/promises';
import type { HouseStyle } from '../newsroom/house-style';
import { problemsOpenNow, type FoundProblem, type OpenProblem } from '../newsroom/in-short/open-problems';
import { storedProblems } from '../newsroom/in-short/stored-problems';
import { articleOf, findListed } from './articles';
import { bulletsToCheck } from './bullets-to-check';
import { lockFree, waitForOtherSaves } from './save-lock';
import { addressKey, type StoryAddress } from './story-address';

interface Needs {
  strapi: Core.Strapi;
  style: HouseStyle;
  now: number;
}

interface Judged extends StoryAddress {
  draft: FoundProblem[];
  published: FoundProblem[];
}

export interface BulletReviewOptions {
  style: HouseStyle;
  now(): number;
  /** Goes on behind this document; absent: from the first. */
  after?: string | null;
  /** Called after each stretch. Waiting here leaves the server to others. */
  onStretch?(progress: { seen: number; last: string }): Promise<void>;
  signal?: AbortSignal;
}

/** Documents read at once: whole bodies, so not many. */
const STRETCH = 50;
/** Documents corrected in one transaction: short enough that an editor's save beside it does not notice. */
const AT_ONCE = 5;

/**
 * Walks through all stories by their key and brings the list of bullets to check into step with what is stored: for
 * stories saved before there was a list, by other rules, or past the hooks. May run beside a serving newsroom, on
 * several servers, and be stopped anywhere; a story that the list has right is only read.
 */
export async function reviewBullets(
  strapi: Core.Strapi,
  { style, now, after = null, onStretch, signal }: BulletReviewOptions,
): Promise<{ seen: number; changed: number }> {
  const db = strapi.db.connection;
  let last = after ?? '';
  let [seen, changed] = [0, 0];
  for (;;) {
    const documentIds = await documentsAfter(db, last);
    const needs = { strapi, style, now: now() };
    const suspects = await documentsToCorrect(db, documentIds, needs, signal);
    if (signal?.aborted) return { seen, changed };
    for (let at = 0; at < suspects.length; at += AT_ONCE) {
      const busy = await correct(suspects.slice(at, at + AT_ONCE), needs);
      for (const documentId of busy) await correctWhenFree(documentId, needs);
    }
    changed += suspects.length;
    seen += documentIds.length;
    last = documentIds.at(-1) ?? last;
    if (documentIds.length > 0) await onStretch?.({ seen, last });
    if (documentIds.length < STRETCH) break;
  }
  return { seen, changed: changed + (await bulletsToCheck(db).forgetStrays()) };
}

/** Judges these stories, as stored, and lists them accordingly: in the given transaction, which holds their locks. */
export async function judgeBullets(trx: Knex, documentIds: readonly string[], needs: Needs): Promise<void> {
  for (const { documentId, locale, ...versions } of await judged(documentIds, needs))
    await bulletsToCheck(trx).change({ documentId, locale }, () => versions, needs.now);
}

/** In a transaction of its own; answers the documents that an editor is saving this very moment. */
const correct = async (documentIds: readonly string[], needs: Needs): Promise<string[]> =>
  needs.strapi.db.transaction(async ({ trx }) => {
    const free = await lockFree(trx, documentIds);
    await judgeBullets(trx, [...free], needs);
    return documentIds.filter((documentId) => !free.has(documentId));
  });

/** Waits for the one document and holds no other, so it can wait for nobody who waits for it. */
const correctWhenFree = async (documentId: string, needs: Needs): Promise<void> =>
  needs.strapi.db.transaction(async ({ trx }) => {
    await waitForOtherSaves(trx, documentId);
    await judgeBullets(trx, [documentId], needs);
  });

/** Of these, the ones that the list has not as they are. A look without a lock: it only says where to look again. */
async function documentsToCorrect(
  db: Knex,
  documentIds: readonly string[],
  needs: Needs,
  signal: AbortSignal | undefined,
): Promise<string[]> {
  const listed = await bulletsToCheck(db).of(documentIds);
  const known = new Map(listed.map((story) => [addressKey(story), story.problems]));
  const wrong = (await judged(documentIds, needs, signal)).filter((story) => {
    const before: readonly OpenProblem[] = known.get(addressKey(story)) ?? [];
    return JSON.stringify(problemsOpenNow(before, story, needs.now)) !== JSON.stringify(before);
  });
  return [...new Set(wrong.map(({ documentId }) => documentId))];
}

/** What stands in both versions of each of these stories, in every locale. Lets other work in after each story. */
async function judged(
  documentIds: readonly string[],
  { strapi, style }: Needs,
  signal?: AbortSignal,
): Promise<Judged[]> {
  if (documentIds.length === 0) return [];
  const stories = new Map<string, Judged & { seen: Map<string, FoundProblem[]> }>();
  for (const row of await findListed(strapi, documentIds)) {
    if (signal?.aborted) break;
    const { documentId, locale } = { documentId: String(row.documentId), locale: String(row.locale) };
    const key = addressKey({ documentId, locale });
    const story = stories.get(key) ?? { documentId, locale, draft: [], published: [], seen: new Map() };
    const { headline, standfirst, body, summaryBullets, inShort } = articleOf(row);
    const list = { headline, standfirst, body, summaryBullets, inShort };
    const text = JSON.stringify(list);
    const found = story.seen.get(text) ?? storedProblems(list, { locale, style });
    story.seen.set(text, found); // a story without changes says the same in both versions
    story[row.publishedAt === null ? 'draft' : 'published'] = found;
    stories.set(key, story);
    await otherWork();
  }
  return [...stories.values()].map(({ documentId, locale, draft, published }) => ({
    documentId,
    locale,
    draft,
    published,
  }));
}

const documentsAfter = async (db: Knex, last: string): Promise<string[]> => {
  const rows: { document_id: string }[] = await db('articles')
    .where('document_id', '>', last)
    .whereNotNull('locale')
    .distinct('document_id')
    .orderBy('document_id')
    .limit(STRETCH);
  return rows.map((row) => row.document_id);
};
