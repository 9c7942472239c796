import type { Knex } from 'knex';
import { isPostgres } from '../database/database-kind';
import { insertRows } from '../database/insert-rows';
import { together } from '../database/together';
import type { StoredPage } from '../../newsroom/edition/page';
import { rankRelated, type Suggestion } from '../../newsroom/related/related-ranking';
import { lockFree } from '../database/locks/save-lock';
import { feetOf, grouped, KEPT, placeAtOlder, placeOwn, type Placed } from './feet';
import { ASKED_PER_TERM, storiesUnder, termsOfPage } from './story-search';

const LINKS = 'slugline_edition_links';

/** Older stories that one publication may give its own card to: the budget that keeps a save flat. */
const OLDER_STORIES = 4;
/** Candidates that are looked at beside those: an editor hardly ever bans more. */
const SPARE = 12;
interface ArchiveRow extends Placed {
  id: number;
}

/**
 * Fills the free places at the foot of a story from the archive, in the transaction of its publication, and offers the
 * story to the few older ones it fits best; what is read later only follows these rows (docs/decisions/0012).
 *
 * Answers whether the story's own suggestions are others than before. A story that is being saved elsewhere at this
 * moment is not waited for: it gets its own suggestions by that save.
 */
export async function suggestRelated(trx: Knex, page: StoredPage, nowMs: number): Promise<boolean> {
  const [isChanged] = await suggestForAll(trx, [page], nowMs);
  return isChanged === true;
}

/**
 * The same for many stories of one language, one after the other in their order, in the statements of one: what the
 * first has placed, the next one finds.
 */
export async function suggestForAll(
  trx: Knex,
  pages: readonly StoredPage[],
  nowMs: number,
): Promise<boolean[]> {
  const locale = pages[0]?.locale;
  if (locale === undefined) return [];
  const ranked = await rankedFor(trx, pages, { locale, nowMs });
  const bans = await bansOf(
    trx,
    pages.flatMap(({ documentId }, at) => [documentId, ...(ranked[at] ?? []).map((one) => one.documentId)]),
    locale,
  );
  const suggested = pages.map(({ documentId }, at) => {
    const banned = new Set(bans.get(documentId));
    return (ranked[at] ?? []).filter((story) => !banned.has(story.documentId)).slice(0, KEPT);
  });
  const fitting = suggested.flatMap((suggestions) => suggestions.slice(0, OLDER_STORIES));
  const free = await lockFree(
    trx,
    fitting.map((story) => story.documentId),
  );
  const asked = [...pages.map(({ documentId }) => documentId), ...free];
  const { standing, isPublic } = await archiveRows(trx, asked, locale);
  const feet = feetOf(standing);
  const isChanged = pages.map((page, at) => {
    const suggestions = suggested[at] ?? [];
    const isOwnChanged = placeOwn(page, suggestions, feet);
    const willing = suggestions
      .slice(0, OLDER_STORIES)
      .filter((story) => free.has(story.documentId) && isPublic.has(story.documentId))
      .filter((story) => !bans.get(story.documentId)?.includes(page.documentId));
    placeAtOlder(page, willing, feet);
    return isOwnChanged;
  });
  const { leaving, rows } = feet.changes();
  const removals = leaving.length > 0 ? [trx(LINKS).whereIn('id', leaving).delete()] : [];
  if (isPostgres(trx)) await together(trx, [...removals, trx(LINKS).insert(rows)]);
  else {
    for (const removal of removals) await removal;
    await insertRows(trx, LINKS, rows);
  }
  return isChanged;
}

async function rankedFor(
  trx: Knex,
  pages: readonly StoredPage[],
  { locale, nowMs }: { locale: string; nowMs: number },
): Promise<Suggestion[][]> {
  const terms = pages.map(termsOfPage);
  const wanted = [...new Set(terms.flat().map(({ term }) => term))];
  const hits = grouped(await storiesUnder(trx, wanted, locale), ({ term }) => term);
  return pages.map((page, at) => {
    const own = terms[at] ?? [];
    const picked = page.relatedLinks.flatMap((link) => (link.kind === 'article' ? [link.documentId] : []));
    return rankRelated(
      own,
      own.flatMap(({ term }) => hits.get(term) ?? []),
      {
        without: new Set([page.documentId, ...picked]),
        nowMs,
        most: KEPT + SPARE,
        askedPerTerm: ASKED_PER_TERM,
      },
    );
  });
}

/**
 * What the archive has placed at the foot of these stories, and which of them are public: one found by the search may
 * have been withdrawn before its lock was had, and would get a row that nobody takes away.
 */
async function archiveRows(
  trx: Knex,
  ids: readonly string[],
  locale: string,
): Promise<{ standing: ArchiveRow[]; isPublic: ReadonlySet<string> }> {
  const rows: (Omit<ArchiveRow, 'id'> & { id: number | null })[] = await trx('slugline_editions as e')
    .leftJoin(`${LINKS} as l`, (on) =>
      on.on('l.document_id', 'e.document_id').andOn('l.locale', 'e.locale').andOnVal('l.origin', 'archive'),
    )
    .whereIn('e.document_id', [...ids])
    .where('e.locale', locale)
    .orderBy(['l.place', 'l.id'])
    .select('l.id', 'e.document_id', 'l.target_document_id', 'l.place');
  return {
    standing: rows.filter((row): row is ArchiveRow => row.id !== null),
    isPublic: new Set(rows.map((row) => row.document_id)),
  };
}

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
