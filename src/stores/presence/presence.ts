import type { Knex } from 'knex';
import { PRESENCE } from './models';

export interface Story {
  documentId: string;
  locale: string;
}

/** Who writes at a story, and since when. */
export interface Writer {
  userId: number;
  sinceMs: number;
}

/** Three missed heartbeats: whoever closed the lid is not in anybody's way for longer. */
export const AWAY_AFTER_MS = 45_000;
const FORGOTTEN_AFTER_MS = 24 * 60 * 60 * 1000;

/**
 * Who is writing at a story, told by heartbeat and kept in a row of its own, so that it holds over several servers.
 *
 * It is a word to colleagues and no lock: a save never asks it (`If-Match` guards the words). The first who writes has
 * it, until they stop, are away for 45 seconds, or somebody takes it over.
 */
export function presence(db: Knex) {
  const of = ({ documentId, locale }: Story) => db(PRESENCE).where({ document_id: documentId, locale });
  return {
    async writer(story: Story, nowMs: number): Promise<Writer | null> {
      const row = await of(story)
        .where('seen_ms', '>', nowMs - AWAY_AFTER_MS)
        .first('user_id', 'since_ms');
      return row ? { userId: Number(row.user_id), sinceMs: Number(row.since_ms) } : null;
    },
    /** I write. Mine when nobody else does, or when I take it over; keeps its beginning while it is mine. */
    async claim(
      story: Story,
      { userId, takesOver }: { userId: number; takesOver: boolean },
      nowMs: number,
    ): Promise<void> {
      await db(PRESENCE)
        .where('seen_ms', '<', nowMs - FORGOTTEN_AFTER_MS)
        .delete();
      const row = { user_id: userId, since_ms: nowMs, seen_ms: nowMs };
      await db(PRESENCE)
        .insert({ document_id: story.documentId, locale: story.locale, ...row })
        .onConflict(['document_id', 'locale'])
        .ignore();
      const kept = await of(story)
        .where({ user_id: userId })
        .where('seen_ms', '>', nowMs - AWAY_AFTER_MS)
        .update({ seen_ms: nowMs });
      if (kept > 0) return;
      const free = takesOver ? of(story) : of(story).where('seen_ms', '<=', nowMs - AWAY_AFTER_MS);
      await free.update(row);
    },
    /** I do not write any more. */
    release: async (story: Story, userId: number): Promise<void> =>
      void (await of(story).where({ user_id: userId }).delete()),
  };
}
