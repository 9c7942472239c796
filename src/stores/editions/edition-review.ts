import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { HouseStyle } from '../../newsroom/house-style';
import {
  everythingChanged,
  MOST_EVENTS_AT_ONCE,
  siteEventsFor,
  type SiteEvent,
} from '../../newsroom/edition/site-events';
import { notPublic, repairEditions } from './edition-repair';
import { PART_TABLES, type PartTable } from './edition-rows';
import { withSurroundings } from './edition-surroundings';
import type { EditionChange } from './edition-write';
import { addressKey, type StoryAddress } from '../stories/story-address';
import { storyFingerprints } from '../stories/story-fingerprints';

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

const STRETCH = 200;
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

  for (const { next, choose } of walksFor(db, options)) {
    const isStories = next === storiesAfter;
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

interface Walk {
  next(db: Knex, last: StoryAddress | null): Promise<StoryAddress[]>;
  /** Of a stretch, what is to be put right. */
  choose(stretch: StoryAddress[]): Promise<StoryAddress[]>;
}

function walksFor(db: Knex, { which, style }: ReviewOptions): Walk[] {
  return [
    {
      next: storiesAfter,
      choose: async (stretch) => (which === 'all' ? stretch : suspicious(db, stretch, style)),
    },
    { next: strayEditionsAfter, choose: async (stretch) => stretch },
    ...PART_TABLES.map((table) => ({
      next: partsAfter(table),
      choose: (stretch: StoryAddress[]) => notPublic(db, stretch),
    })),
  ];
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

/** Published stories in the order of their key, which an index keeps. */
const storiesAfter = (db: Knex, last: StoryAddress | null): Promise<StoryAddress[]> =>
  db('articles')
    .whereNotNull('published_at')
    .whereNotNull('locale')
    .whereNotNull('document_id')
    .modify(behind, last, '')
    .orderBy(['document_id', 'locale'])
    .limit(STRETCH)
    .select({ documentId: 'document_id', locale: 'locale' });

/** Editions whose story has no published row. */
const strayEditionsAfter = (db: Knex, last: StoryAddress | null): Promise<StoryAddress[]> =>
  db('slugline_editions as e')
    .leftJoin('articles as a', (on) =>
      on.on('a.document_id', 'e.document_id').andOn('a.locale', 'e.locale').andOnNotNull('a.published_at'),
    )
    .whereNull('a.id')
    .modify(behind, last, 'e.')
    .orderBy(['e.document_id', 'e.locale'])
    .limit(STRETCH)
    .select({ documentId: 'e.document_id', locale: 'e.locale' });

/** The stories that have rows in this table, in the order of an index. */
const partsAfter =
  (table: PartTable) =>
  (db: Knex, last: StoryAddress | null): Promise<StoryAddress[]> =>
    db(table)
      .modify(behind, last, '')
      .distinct({ documentId: 'document_id', locale: 'locale' })
      .orderBy(['document_id', 'locale'])
      .limit(STRETCH);

function behind(query: Knex.QueryBuilder, last: StoryAddress | null, table: string): void {
  if (last === null) return;
  void query.whereRaw(`(${table}document_id, ${table}locale) > (?, ?)`, [last.documentId, last.locale]);
}

/** Of these stories, the ones whose edition is missing, was made from something else, or cannot be found by a search. */
async function suspicious(
  db: Knex,
  stories: readonly StoryAddress[],
  style: HouseStyle,
): Promise<StoryAddress[]> {
  const documentIds = [...new Set(stories.map((story) => story.documentId))];
  const fingerprints = await storyFingerprints(db, documentIds, style);
  const rows: { document_id: string; locale: string; source: string | null }[] = await db(
    'slugline_editions as e',
  )
    .join('slugline_search_rows as s', (on) =>
      on.on('s.document_id', 'e.document_id').andOn('s.locale', 'e.locale'),
    )
    .whereIn('e.document_id', documentIds)
    .select('e.document_id', 'e.locale', 'e.source');
  const made = new Map(
    rows.map((row) => [addressKey({ documentId: row.document_id, locale: row.locale }), row.source]),
  );
  return stories.filter((story) => made.get(addressKey(story)) !== fingerprints.get(addressKey(story)));
}
