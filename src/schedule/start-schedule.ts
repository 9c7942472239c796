import type { Core } from '@strapi/strapi';
import { keepDue } from './keep-due';

/** How late a publication may be: one look costs two reads of an index. */
const LOOK_EVERY_MS = 1_000;

/**
 * Starts the loop that publishes and withdraws stories at their time. Every instance runs one, and together they do
 * each thing once. It never throws: when the database is away it says so once, and looks again.
 */
export function startSchedule({ strapi, now }: { strapi: Core.Strapi; now: () => number }): {
  stop(): Promise<void>;
} {
  const keep = keepDue(strapi);
  let isStopping = false;
  let isAway = false;
  let timer: NodeJS.Timeout | undefined;

  const look = async (): Promise<void> => {
    try {
      await keep(now());
      isAway = false;
    } catch (error) {
      if (!isAway) strapi.log.error(`The schedule cannot be read: ${(error as Error).message}`);
      isAway = true;
    }
    if (!isStopping) timer = setTimeout(() => (looking = look()), LOOK_EVERY_MS);
  };
  let looking = look();

  return {
    async stop() {
      isStopping = true;
      clearTimeout(timer);
      await looking;
    },
  };
}
