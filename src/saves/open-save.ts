import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { SiteEvent } from '../newsroom/edition/site-events';
import type { FoundProblem } from '../newsroom/in-short/to-check/open-problems';
import type { DocumentContext, DocumentMiddleware } from './saves';

/** Where site events go, in the transaction of the save; the courier is woken after the commit. */
export interface EventSink {
  append(trx: Knex, events: SiteEvent[]): Promise<void>;
  wake(): void;
}

/** A transaction, and where what readers will notice is told. */
export interface OpenTransaction {
  trx: Knex;
  /** Into the outbox with the rest, or not at all; the courier is woken once all is committed. */
  tell(events: readonly SiteEvent[]): Promise<void>;
}

/** What one save opens once and hands to everybody within it. */
export interface OpenSave extends OpenTransaction {
  /** The locales this document's save goes out to; `*` is asked of the database once. */
  localesOf(documentId: string): Promise<readonly string[]>;
  /** What the list of a created or changed draft has for an editor to look at; null until it has been derived. */
  bulletsFound: readonly FoundProblem[] | null;
}

/** What stands in a save: it sees the call as Strapi passes it on, and what the save has opened. */
type SaveStep = (open: OpenSave, context: DocumentContext, next: () => Promise<unknown>) => Promise<unknown>;

/**
 * Opens a transaction, or joins the one that is open, and tells what `work` has to tell with it. Joined or not, the
 * courier is woken by the outermost commit.
 */
export const inTransaction = <Result>(
  { strapi, events }: { strapi: Core.Strapi; events: EventSink },
  work: (open: OpenTransaction) => Promise<Result>,
): Promise<Result> =>
  strapi.db.transaction(({ trx, onCommit }) =>
    work({
      trx,
      async tell(siteEvents) {
        if (siteEvents.length === 0) return;
        await events.append(trx, [...siteEvents]);
        onCommit(() => events.wake());
      },
    }),
  ) as Promise<Result>;

const opened = new WeakMap<DocumentContext, OpenSave>();

/** Only `open-save` opens; a call has one save, however many stand in it. */
export const handDown = (context: DocumentContext, open: OpenSave): void => void opened.set(context, open);

/** A middleware within `open-save`. What that opened nothing for passes by: no call of ours that writes. */
export const inSave =
  (step: SaveStep): DocumentMiddleware =>
  (context, next) => {
    const open = opened.get(context);
    return open ? step(open, context, next) : next();
  };
