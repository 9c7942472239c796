import type { Core } from '@strapi/strapi';
import { wordsOfFault } from './faults';

type Then = () => unknown;
type Given = { onCommit(then: Then): void };
type Open = (work?: (given: Given) => unknown) => Promise<unknown>;

const PLACE = 'slugline.after-commits';

/**
 * What runs after a commit can no longer undo it, so it may fail without failing the save, and it may not end the
 * process: a failure is logged, and that is all.
 *
 * Strapi calls these callbacks without awaiting or catching them, its own events first of all: each entry is read
 * again after the commit, and with the database gone that was an unhandled rejection, which ends Node
 * (@strapi/core 5.54, document-service `events.js`; @strapi/database, `transaction-context.js`).
 */
export function guardAfterCommits(strapi: Core.Strapi): void {
  const underWay = new Set<Promise<unknown>>();
  const failed = (error: unknown) =>
    strapi.log.error(`The change was saved, but what follows a commit failed: ${wordsOfFault(error)}`);

  const guarded =
    (then: Then): Then =>
    () => {
      const done: Promise<unknown> = Promise.resolve()
        .then(then)
        .catch(failed)
        .finally(() => underWay.delete(done));
      underWay.add(done);
    };

  const db = strapi.db as unknown as { transaction: Open };
  const open = db.transaction.bind(db);
  db.transaction = (work) =>
    work ? open((given) => work({ ...given, onCommit: (then) => given.onCommit(guarded(then)) })) : open();
  strapi.add(PLACE, () => underWay);
}

/** Waits for what still runs after commits made so far, so that nobody takes the database away from it. */
export async function afterCommitsDone(strapi: Core.Strapi): Promise<void> {
  const underWay = strapi.get(PLACE as never) as Set<Promise<unknown>>;
  while (underWay.size > 0) await Promise.all(underWay);
}
