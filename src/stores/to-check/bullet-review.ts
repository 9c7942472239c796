import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { setImmediate as otherWork } from 'node:timers/promises';
import type { HouseStyle } from '../../newsroom/house-style';
import {
  problemsOpenNow,
  type FoundProblem,
  type OpenProblem,
} from '../../newsroom/in-short/to-check/open-problems';
import { storedProblems } from '../../newsroom/in-short/to-check/stored-problems';
import { articleOf } from '../stories/article-of';
import { findListed, findStamps, stampsOf } from '../stories/listed-stories';
import { bulletsToCheck } from './bullets-to-check';
import { lockFree, waitForOtherSaves } from '../database/locks/save-lock';
import { addressKey, type StoryAddress } from '../stories/story-address';

interface Needs {
  strapi: Core.Strapi;
  style: HouseStyle;
  now: number;
}

interface Judged extends StoryAddress {
  draft: FoundProblem[];
  published: FoundProblem[];
}

/** A document as it was judged, in each of its locales, and its stamp then. */
interface Suspect {
  documentId: string;
  stories: Judged[];
  stamp: string | undefined;
}

export interface BulletReviewOptions {
  style: HouseStyle;
  now(): number;
  /** Goes on after this document; absent: from the first. */
  after?: string | null;
  /** Called after each stretch. Waiting here leaves the server to others. */
  onStretch?(progress: { seen: number; last: string }): Promise<void>;
  signal?: AbortSignal;
}

/** Documents read at once: whole bodies, so not many. They are corrected in one transaction, which judges nothing. */
const STRETCH = 50;

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
    for (const documentId of await correct(suspects, needs)) await correctWhenFree(documentId, needs);
    changed += suspects.length;
    seen += documentIds.length;
    last = documentIds.at(-1) ?? last;
    if (documentIds.length > 0) await onStretch?.({ seen, last });
    if (documentIds.length < STRETCH) break;
  }
  return { seen, changed: changed + (await bulletsToCheck(db).forgetStrays()) };
}

/** Judges these stories, as stored, and lists them accordingly: in the given transaction, which holds their locks. */
export const judgeBullets = async (trx: Knex, documentIds: readonly string[], needs: Needs): Promise<void> =>
  list(trx, await judged(await findListed(needs.strapi, documentIds), needs), needs);

const list = async (trx: Knex, stories: readonly Judged[], { now }: Needs): Promise<void> =>
  bulletsToCheck(trx).changeEach(
    stories.map(({ documentId, locale, ...versions }) => ({
      address: { documentId, locale },
      step: () => versions,
    })),
    now,
  );

/**
 * Lists what was found, in a transaction of its own that is short: judging takes milliseconds a story, and an editor's
 * save beside it is not to wait for that. Answers the documents that somebody is saving this very moment, and those
 * that were saved since they were judged.
 */
async function correct(suspects: readonly Suspect[], needs: Needs): Promise<string[]> {
  if (suspects.length === 0) return [];
  const documentIds = suspects.map(({ documentId }) => documentId);
  return needs.strapi.db.transaction(async ({ trx }) => {
    const free = await lockFree(trx, documentIds);
    const stamps = await findStamps(needs.strapi, [...free]);
    const asJudged = suspects.filter(
      ({ documentId, stamp }) => free.has(documentId) && stamps.get(documentId) === stamp,
    );
    await list(
      trx,
      asJudged.flatMap(({ stories }) => stories),
      needs,
    );
    const done = new Set(asJudged.map(({ documentId }) => documentId));
    return documentIds.filter((documentId) => !done.has(documentId));
  });
}

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
): Promise<Suspect[]> {
  if (documentIds.length === 0) return [];
  const listed = await bulletsToCheck(db).of(documentIds);
  const known = new Map(listed.map((story) => [addressKey(story), story.problems]));
  const rows = await findListed(needs.strapi, documentIds);
  const stamps = stampsOf(rows);
  const suspects = new Map<string, Suspect>();
  const isRight = new Map<string, boolean>();
  for (const story of await judged(rows, needs, signal)) {
    const { documentId } = story;
    const before: readonly OpenProblem[] = known.get(addressKey(story)) ?? [];
    const isAsListed = JSON.stringify(problemsOpenNow(before, story, needs.now)) === JSON.stringify(before);
    isRight.set(documentId, (isRight.get(documentId) ?? true) && isAsListed);
    const suspect = suspects.get(documentId) ?? { documentId, stories: [], stamp: stamps.get(documentId) };
    suspect.stories.push(story);
    suspects.set(documentId, suspect);
  }
  return [...suspects.values()].filter(({ documentId }) => !isRight.get(documentId));
}

/** What stands in both versions of each of these stories, in every locale. Lets other work in after each story. */
async function judged(
  rows: readonly Record<string, unknown>[],
  { style }: Needs,
  signal?: AbortSignal,
): Promise<Judged[]> {
  const stories = new Map<string, Judged & { seen: Map<string, FoundProblem[]> }>();
  for (const row of rows) {
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
