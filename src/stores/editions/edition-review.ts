import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { HouseStyle } from '../../newsroom/house-style';
import {
  everythingChanged,
  MOST_EVENTS_AT_ONCE,
  siteEventsFor,
  type SiteEvent,
} from '../../newsroom/edition/site-events';
import { repairEditions } from './edition-repair';
import { withSurroundings } from './edition-surroundings';
import type { EditionChange } from './edition-write';
import { STRETCH, walksFor } from './review-walks';
import type { StoryAddress } from '../stories/story-address';

export interface ReviewOptions {
  style: HouseStyle;
  append(trx: Knex, events: SiteEvent[]): Promise<void>;
  wake(): void;
  now(): number;
  /** 'suspicious': stories that no longer match their edition. 'all': every edition, whatever its stored hashes say. */
  which: 'suspicious' | 'all';
  /** Goes on after this story; absent: from the first. */
  after?: StoryAddress | null;
  /** Called after each stretch of stories, committed. Waiting here leaves the server to others. */
  onStretch?(progress: { seen: number; last: StoryAddress }): Promise<void>;
  signal?: AbortSignal;
}

export interface Reviewed {
  seen: number;
  /** Editions that were missing, wrong, or of stories no longer published. */
  changed: number;
  /** Stories of which only parts were left, without an edition: nobody saw them. */
  cleared: number;
}

/** Stories repaired in one transaction: short enough that an editor's save beside it does not notice. */
const AT_ONCE = 20;

/**
 * Walks through all published stories by their key, a stretch at a time, and puts their editions right; then takes
 * away editions of stories that are not published any more, and parts of editions that are gone. May run beside a
 * serving newsroom, in several processes, and be stopped anywhere. What readers will notice is told to the outbox, once
 * as "everything" when it is much.
 */
export async function reviewEditions(strapi: Core.Strapi, options: ReviewOptions): Promise<Reviewed> {
  const db = strapi.db.connection;
  const repair = repairer(strapi, options);
  let seen = 0;

  for (const { next, choose, isStories } of walksFor(db, options)) {
    let last = isStories ? (options.after ?? null) : null;
    for (;;) {
      if (options.signal?.aborted) return { seen, ...repair.done() };
      const stretch = await next(db, last);
      const suspects = await choose(stretch);
      for (let at = 0; at < suspects.length; at += AT_ONCE) await repair(suspects.slice(at, at + AT_ONCE));
      last = stretch.at(-1) ?? last;
      if (isStories) seen += stretch.length;
      if (isStories && last !== null && stretch.length > 0) await options.onStretch?.({ seen, last });
      if (stretch.length < STRETCH) break;
    }
  }
  await repair.finish();
  return { seen, ...repair.done() };
}

function repairer(strapi: Core.Strapi, { style, append, wake, now, which }: ReviewOptions) {
  const isDoubtful = which === 'all';
  let changed = 0;
  let cleared = 0;
  let isMuch = false;
  const reason = 'Editions were put right.';
  const everything = () => everythingChanged({ reason, occurredAt: new Date(now()).toISOString() });

  const repair = async (addresses: readonly StoryAddress[]): Promise<void> => {
    await strapi.db.transaction(async ({ trx, onCommit }) => {
      const repaired = await repairEditions(trx, addresses, { strapi, style, now: now(), isDoubtful });
      const { changes } = repaired;
      changed += changes.length;
      cleared += repaired.cleared;
      const events = isMuch ? [] : await eventsOf(trx, changes);
      if (!isMuch && changed > MOST_EVENTS_AT_ONCE) {
        isMuch = true;
        events.push(everything()); // from here on sites hear of it once more, at the end
      }
      if (events.length === 0) return;
      await append(trx, events);
      onCommit(wake);
    });
  };
  const eventsOf = async (trx: Knex, changes: EditionChange[]) => {
    const whole = [];
    for (const change of changes) whole.push(await withSurroundings(trx, change));
    return siteEventsFor(whole, style, { reason, occurredAt: new Date(now()).toISOString() });
  };
  const finish = async (): Promise<void> => {
    if (!isMuch) return;
    await strapi.db.transaction(async ({ trx }) => append(trx, [everything()]));
    wake();
  };
  return Object.assign(repair, { done: () => ({ changed, cleared }), finish });
}
