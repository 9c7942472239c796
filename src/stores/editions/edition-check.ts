import type { Core } from '@strapi/strapi';
import { setTimeout as pause } from 'node:timers/promises';
import { reviewEditions, type ReviewOptions, type Reviewed } from './edition-review';

/** Between two stretches, so that readers and editors of a server that just started hardly notice. */
const PAUSE_MS = 25;

export interface EditionCheck {
  /** Ends with the check: what came of it, or null where it failed or was stopped. */
  done: Promise<Reviewed | null>;
  stop(): Promise<void>;
}

/**
 * The check at start: repairs in the background what direct database writes or `strapi import` left behind.
 * Two plain reads for each 200 stories that are as they should be; what it changes is logged in one line.
 */
export function checkEditionsAtStart(
  strapi: Core.Strapi,
  options: Omit<ReviewOptions, 'which' | 'onStretch' | 'signal' | 'after'>,
): EditionCheck {
  const stopping = new AbortController();
  const done = reviewEditions(strapi, {
    ...options,
    which: 'suspicious',
    signal: stopping.signal,
    onStretch: async () => {
      await pause(PAUSE_MS, undefined, { ref: false, signal: stopping.signal }).catch(() => undefined);
    },
  }).then(
    (reviewed) => {
      const { seen, changed, cleared } = reviewed;
      if (changed > 0) strapi.log.info(`Editions of ${seen} stories checked: ${changed} were put right.`);
      if (cleared > 0)
        strapi.log.info(`Leftovers of ${cleared} stories that are not public were cleared away.`);
      return stopping.signal.aborted ? null : reviewed;
    },
    (error: Error) => {
      if (!stopping.signal.aborted) strapi.log.error(`The check of editions failed: ${error.message}`);
      return null;
    },
  );
  return {
    done,
    stop: async () => {
      stopping.abort();
      await done;
    },
  };
}
