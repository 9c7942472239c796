import type { Knex } from 'knex';
import type { PastStory } from '../../newsroom/history/past-story';
import type { StoryAddress } from '../stories/story-address';
import { HISTORY } from './models';
import { packed, unpacked } from './packed';

export type HistoryAction =
  'create' | 'update' | 'restore' | 'clone' | 'publish' | 'unpublish' | 'discardDraft' | 'delete';

export interface KeptSave extends StoryAddress {
  savedMs: number;
  savedBy: string | null;
  action: HistoryAction;
  isPublic: boolean;
  /** Null where there was no draft, or the save left it as it was. */
  before: PastStory | null;
}

export interface PastSave extends Omit<KeptSave, 'documentId' | 'locale'> {
  id: number;
}

interface Row {
  id: number | string;
  saved_ms: number | string;
  saved_by: string | null;
  action: HistoryAction;
  is_public: boolean | number;
  replaced: string | null;
}

const COLUMNS = ['id', 'saved_ms', 'saved_by', 'action', 'is_public', 'replaced'];

/** The saves of stories, as this transaction or connection sees them. */
export const history = (db: Knex) => {
  const rowsOf = ({ documentId, locale }: StoryAddress) =>
    db(HISTORY).where({ document_id: documentId, locale });

  return {
    /** One statement, however many languages the save was about. */
    async keep(saves: readonly KeptSave[]): Promise<void> {
      if (saves.length === 0) return;
      await db(HISTORY).insert(
        saves.map((save) => ({
          document_id: save.documentId,
          locale: save.locale,
          saved_ms: save.savedMs,
          saved_by: save.savedBy?.slice(0, 255) ?? null,
          action: save.action,
          is_public: save.isPublic,
          replaced: save.before && packed(save.before),
        })),
      );
    },

    /** The newest first; `before` is the id of a save, and the list goes on behind it. */
    async list(
      address: StoryAddress,
      { before, limit }: { before: number | null; limit: number },
    ): Promise<PastSave[]> {
      const rows = rowsOf(address).orderBy('id', 'desc').limit(limit).select(COLUMNS);
      return ((await (before === null ? rows : rows.where('id', '<', before))) as Row[]).map(saveOf);
    },

    async has(address: StoryAddress, id: number): Promise<boolean> {
      return (await rowsOf(address).where({ id }).first('id')) !== undefined;
    },

    /**
     * What the draft was after this save: what the next one that changed it found. Null: nothing has changed it since,
     * the draft of today is it. A deletion left nothing; its version is what was deleted. 0: before the oldest save.
     */
    async after(address: StoryAddress, id: number): Promise<PastStory | null> {
      const own = await rowsOf(address).where({ id, action: 'delete' }).first('replaced');
      const next = own?.replaced
        ? own
        : await rowsOf(address).where('id', '>', id).whereNotNull('replaced').orderBy('id').first('replaced');
      return next?.replaced ? unpacked(next.replaced) : null;
    },
  };
};

/** Small bites: SQLite has one writer, and editors are saving. */
const ROWS_AT_ONCE = 200;
const DAY_MS = 86_400_000;

/** Forgets saves that are older than `days`, and of each story all but its newest `versions`. Answers how many went. */
export async function forgetOldHistory(
  db: Knex,
  { versions, days }: { versions: number; days: number },
  nowMs: number,
): Promise<number> {
  const tooOld = db(HISTORY)
    .where('saved_ms', '<', nowMs - days * DAY_MS)
    .select('id');
  const ranked = db(HISTORY).select(
    'id',
    db.raw('row_number() over (partition by document_id, locale order by id desc) as place'),
  );
  const tooMany = db.select('id').from(ranked.as('ranked')).where('place', '>', versions);
  let total = 0;
  for (const surplus of [tooOld, tooMany]) {
    for (;;) {
      const some = db.select('id').from(surplus.clone().as('surplus')).limit(ROWS_AT_ONCE);
      const gone = Number(await db(HISTORY).whereIn('id', some).delete());
      total += gone;
      if (gone < ROWS_AT_ONCE) break;
    }
  }
  return total;
}

const saveOf = (row: Row): PastSave => ({
  id: Number(row.id),
  savedMs: Number(row.saved_ms),
  savedBy: row.saved_by,
  action: row.action,
  isPublic: Boolean(row.is_public),
  before: row.replaced === null ? null : unpacked(row.replaced),
});
