import type { Core } from '@strapi/strapi';
import { pastStoryOf, type PastStory } from '../newsroom/history/past-story';
import { draftBefore } from '../saves/draft-before';
import { inSave } from '../saves/open-save';
import { isArticleWrite, saveOf, type DocumentMiddleware, type Save } from '../saves/saves';
import { whoSaves } from '../saves/who-saves';
import { history, type HistoryAction } from '../stores/history/history';
import { isRestoring } from '../stores/history/restoring';
import { findDrafts } from '../stores/stories/articles';

interface Needs {
  strapi: Core.Strapi;
  now: () => number;
}

type Drafts = ReadonlyMap<string, PastStory>;

/** These take a draft away or put another in its place, and read nothing of it by themselves. */
const REPLACES_DRAFT = new Set(['discardDraft', 'delete']);

/**
 * Keeps what each save replaces, with who saved and when, in the transaction of the save: whatever was in a story once
 * can be read, compared and brought back (`docs/editors.md`). One insert, and no read that the save does not make
 * anyway.
 */
export const keepHistory = ({ strapi, now }: Needs): DocumentMiddleware =>
  inSave(async ({ trx }, context, next) => {
    if (!isArticleWrite(context)) return next();
    const given = saveOf(context);
    const replaced = REPLACES_DRAFT.has(given.action) ? await draftsOf(given, strapi) : null;
    const result = await next();
    if (result === null) return result; // there was nothing to change

    const save = saveOf(context);
    const documentId = documentIdIn(result) ?? save.documentId;
    if (documentId === null) return result;
    const before: Drafts =
      save.action === 'update'
        ? draftMap([await draftBefore(context, strapi)])
        : (replaced ?? (new Map() as Drafts));
    const action: HistoryAction = save.action === 'update' && isRestoring() ? 'restore' : save.action;
    await history(trx).keep(
      localesOf(save, result).map((locale) => ({
        documentId,
        locale,
        action,
        savedMs: now(),
        savedBy: whoSaves(strapi),
        isPublic: save.publishes,
        before: before.get(locale) ?? null,
      })),
    );
    return result;
  });

async function draftsOf({ documentId, locale }: Save, strapi: Core.Strapi): Promise<Drafts> {
  return draftMap(await findDrafts(strapi, { documentId: String(documentId), locale }));
}

const draftMap = (rows: readonly (Record<string, unknown> | null)[]): Drafts =>
  new Map(rows.flatMap((row) => (row ? [[String(row.locale), pastStoryOf(row)]] : [])));

/** The languages in which something was done: those of the entries that Strapi answers, else the one asked for. */
function localesOf({ locale }: Save, result: unknown): string[] {
  const { entries } = result as { entries?: ({ locale?: unknown } | null)[] };
  if (!Array.isArray(entries)) return typeof locale === 'string' && locale !== '*' ? [locale] : [];
  return [...new Set(entries.flatMap((entry) => (typeof entry?.locale === 'string' ? [entry.locale] : [])))];
}

const documentIdIn = (result: unknown): string | null =>
  (result as { documentId?: string }).documentId ?? null;
