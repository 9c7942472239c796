import type { Core } from '@strapi/strapi';
import { setTimeout as pause } from 'node:timers/promises';
import { indexForgotten, newestRow } from './desk-words';

interface DraftIndex {
  /** Ends with the first look, whatever came of it. */
  done: Promise<void>;
  stop(): Promise<void>;
}

const AT_ONCE = 50;
const REST_MS = 50;
const EVERY_MS = 20_000;
/** Rows get their numbers before they are committed: so many of the newest are looked at again. */
const OVERLAP = 2_000;

/**
 * Makes drafts findable in the admin that no save of ours has written, in the background: all of them at start, and what
 * an archive brings beside the running server within half a minute.
 */
export function indexDraftsAtStart(strapi: Core.Strapi): DraftIndex {
  const stopping = new AbortController();
  const { signal } = stopping;
  const rest = (ms: number) => pause(ms, undefined, { ref: false, signal }).catch(() => undefined);
  let seen = 0;
  const look = async (): Promise<void> => {
    const newest = await newestRow(strapi.db.connection);
    if (newest === seen) return;
    for (let after = seen - OVERLAP; !signal.aborted;) {
      const { count, last } = await strapi.db.transaction(({ trx }) =>
        indexForgotten(trx, { after, most: AT_ONCE }),
      );
      if (count < AT_ONCE) break;
      after = last;
      await rest(REST_MS);
    }
    seen = newest;
  };
  const tried = () =>
    look().catch((error: Error) => {
      if (!signal.aborted) strapi.log.warn(`Drafts could not all be made findable: ${error.message}`);
    });
  const done = tried();
  const later = async (): Promise<void> => {
    await done;
    while (!signal.aborted) {
      await rest(EVERY_MS);
      if (!signal.aborted) await tried();
    }
  };
  const ended = later();
  return {
    done,
    stop: async () => {
      stopping.abort();
      await ended;
    },
  };
}
