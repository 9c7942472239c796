import type { Core } from '@strapi/strapi';
import { setTimeout as pause } from 'node:timers/promises';
import { indexForgotten } from './desk-writes';

interface DraftIndex {
  /** Ends when all drafts were looked at, whatever came of it. */
  done: Promise<void>;
  stop(): Promise<void>;
}

const AT_ONCE = 50;
const REST_MS = 50;

/**
 * Makes drafts findable in the admin that were written while no server of ours ran, once, in the background: those of a
 * database older than this index, and those that `move:database` or Strapi's own transfer brought. All others write
 * their words in the transaction that writes the draft: saves, and an archive.
 */
export function indexDraftsAtStart(strapi: Core.Strapi): DraftIndex {
  const stopping = new AbortController();
  const { signal } = stopping;
  const rest = () => pause(REST_MS, undefined, { ref: false, signal }).catch(() => undefined);
  const look = async (): Promise<void> => {
    for (let after = 0; !signal.aborted;) {
      const { count, last } = await strapi.db.transaction(({ trx }) =>
        indexForgotten(trx, { after, most: AT_ONCE }),
      );
      if (count < AT_ONCE) return;
      after = last;
      await rest();
    }
  };
  const done = look().catch((error: Error) => {
    if (!signal.aborted) strapi.log.warn(`Drafts could not all be made findable: ${error.message}`);
  });
  return {
    done,
    stop: async () => {
      stopping.abort();
      await done;
    },
  };
}
