import type { Knex } from 'knex';
import type { StoredPage } from '../newsroom/edition/page';
import { rankRelated, type Suggestion } from '../newsroom/related-ranking';
import { lockFree } from './save-lock';
import { ASKED_PER_TERM, storiesUnder, termsOfPage } from './story-search';

const LINKS = 'slugline_edition_links';

/** Kept for each story: twice what a page shows, so that a withdrawn or banned one leaves no gap. */
const KEPT = 8;
/** Older stories that one publication may give its own card to: the budget that keeps a save flat. */
const OLDER_STORIES = 4;
/** Candidates that are looked at beside those: an editor hardly ever bans more. */
const SPARE = 12;
/** Places of suggestions come after every place of an editor's; the better the score, the nearer. */
const LAST_PLACE = 1_000_000;

interface ArchiveRow {
  id: number;
  document_id: string;
  target_document_id: string;
  place: number;
}

/**
 * Fills the free places at the foot of a story from the archive, in the transaction of its publication, and offers the
 * story to the few older ones it fits best; what is read later only follows these rows (docs/decisions/0012).
 *
 * Answers whether the story's own suggestions are others than before. A story that is being saved elsewhere at this
 * moment is not waited for: it gets its own suggestions by that save.
 */
export async function suggestRelated(trx: Knex, page: StoredPage, nowMs: number): Promise<boolean> {
  const { documentId, locale } = page;
  const terms = termsOfPage(page);
  const hits = await storiesUnder(
    trx,
    terms.map((term) => term.term),
    locale,
  );
  const picked = page.relatedLinks.flatMap((link) => (link.kind === 'article' ? [link.documentId] : []));
  const ranked = rankRelated(terms, hits, {
    without: new Set([documentId, ...picked]),
    nowMs,
    most: KEPT + SPARE,
    askedPerTerm: ASKED_PER_TERM,
  });
  const bans = await bansOf(trx, [documentId, ...ranked.map((story) => story.documentId)], locale);
  const banned = new Set(bans.get(documentId));
  const suggestions = ranked.filter((story) => !banned.has(story.documentId)).slice(0, KEPT);
  const fitting = suggestions.slice(0, OLDER_STORIES);
  const free = await lockFree(
    trx,
    fitting.map((story) => story.documentId),
  );
  const older = fitting.filter((story) => free.has(story.documentId));
  const standing = await archiveRows(trx, [documentId, ...older.map((story) => story.documentId)], locale);

  const isChanged = await placeOwn(trx, page, {
    before: standing.filter((row) => row.document_id === documentId),
    suggestions,
  });
  const willing = older.filter((story) => !bans.get(story.documentId)?.includes(documentId));
  await offerToOlder(trx, page, { older: willing, standing });
  return isChanged;
}

async function placeOwn(
  trx: Knex,
  { documentId, locale }: StoredPage,
  { before, suggestions }: { before: readonly ArchiveRow[]; suggestions: readonly Suggestion[] },
): Promise<boolean> {
  const wanted = suggestions.map((suggestion) => suggestion.documentId).join(' ');
  if (before.map((row) => row.target_document_id).join(' ') === wanted) return false;
  await leave(
    trx,
    before.map((row) => row.id),
  );
  if (suggestions.length > 0) {
    await trx(LINKS).insert(
      suggestions.map((suggestion) => rowFor(documentId, locale, suggestion.documentId, suggestion)),
    );
  }
  return true;
}

/** The newcomer takes a place where it fits better than the least fitting of those that stand there. */
async function offerToOlder(
  trx: Knex,
  { documentId, locale }: StoredPage,
  { older, standing }: { older: readonly Suggestion[]; standing: readonly ArchiveRow[] },
): Promise<void> {
  const newcomers: object[] = [];
  const leaving: number[] = [];
  for (const story of older) {
    const there = standing.filter((row) => row.document_id === story.documentId);
    if (there.some((row) => row.target_document_id === documentId)) continue;
    const row = rowFor(story.documentId, locale, documentId, story);
    const last = there.at(-1);
    if (last !== undefined && there.length >= KEPT) {
      if (last.place <= row.place) continue;
      leaving.push(last.id);
    }
    newcomers.push(row);
  }
  await leave(trx, leaving);
  if (newcomers.length > 0) await trx(LINKS).insert(newcomers);
}

async function leave(trx: Knex, ids: readonly number[]): Promise<void> {
  if (ids.length > 0)
    await trx(LINKS)
      .whereIn('id', [...ids])
      .delete();
}

const archiveRows = (trx: Knex, ids: readonly string[], locale: string): Promise<ArchiveRow[]> =>
  trx(LINKS)
    .whereIn('document_id', [...ids])
    .where({ locale, origin: 'archive' })
    .orderBy(['place', 'id'])
    .select('id', 'document_id', 'target_document_id', 'place');

const rowFor = (documentId: string, locale: string, target: string, { score, reason }: Suggestion) => ({
  document_id: documentId,
  locale,
  place: LAST_PLACE - Math.round(score * 1_000),
  kind: 'article',
  target_document_id: target,
  title: '',
  url: null,
  reason,
  origin: 'archive',
});

/** What editors never want suggested beside these stories, as their drafts say: a draft's relations lose no target. */
async function bansOf(
  trx: Knex,
  documentIds: readonly string[],
  locale: string,
): Promise<Map<string, string[]>> {
  const rows: { story: string; banned: string }[] = await trx('articles as a')
    .join('articles_banned_related_lnk as l', 'l.article_id', 'a.id')
    .join('articles as t', 't.id', 'l.inv_article_id')
    .whereIn('a.document_id', [...documentIds])
    .where('a.locale', locale)
    .whereNull('a.published_at')
    .select('a.document_id as story', 't.document_id as banned');
  const bans = new Map<string, string[]>();
  for (const { story, banned } of rows) bans.set(story, [...(bans.get(story) ?? []), banned]);
  return bans;
}
