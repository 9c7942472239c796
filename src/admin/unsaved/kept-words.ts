import { createStore, del, delMany, entries, set } from 'idb-keyval';

/** Whose words, and of which form. */
export interface Place {
  user: string;
  model: string;
  documentId: string;
  locale: string;
}

export interface KeptWords {
  key: string;
  typedAt: number;
  /** The fields of the form that differ from what the server has. */
  fields: Record<string, unknown>;
}

interface Stored {
  typedAt: number;
  json: string;
}

const MOST_RECORDS = 50;
const LARGEST_CHARACTERS = 2_000_000;
const OLDEST_MS = 30 * 24 * 60 * 60 * 1000;

/** IndexedDB, not localStorage: Chromium writes the latter to disk only seconds later, and a killed browser loses it. */
const store = createStore('slugline-unsaved', 'words');

const keyOf = ({ user, model, documentId, locale }: Place): string =>
  JSON.stringify([user, model, documentId, locale]);

/**
 * What is typed into one form, kept in this browser until it is saved. Each sitting has a record of its own, so that
 * words of an earlier one wait untouched until somebody has decided about them.
 *
 * At most 50 records of 30 days and 2 million characters each; the oldest go first. Nothing is thrown where a browser
 * gives no room: the form works as it did before.
 */
export function keptWords(place: Place) {
  const prefix = keyOf(place);
  const own = `${prefix} ${Date.now()} ${Math.random()}`;
  let waiting: Record<string, unknown> | null = null;
  let isWriting = false;

  const write = async (): Promise<void> => {
    if (isWriting) return;
    isWriting = true;
    while (waiting !== null) {
      const json = JSON.stringify(waiting);
      waiting = null;
      if (json.length <= LARGEST_CHARACTERS)
        await set(own, { typedAt: Date.now(), json } satisfies Stored, store).catch(ignore);
    }
    isWriting = false;
  };
  return {
    /** Written at once; while one writing is under way, only the newest words wait for the next. */
    keep(fields: Record<string, unknown>): void {
      waiting = fields;
      void write();
    },
    async forget(): Promise<void> {
      waiting = null;
      await del(own, store).catch(ignore);
    },
    throwAway: (key: string): Promise<void> => del(key, store).catch(ignore),
    /** The newest words of an earlier sitting; null: there are none. */
    async ofEarlier(): Promise<KeptWords | null> {
      const all = await entries<string, Stored>(store).catch(() => []);
      const newestFirst = all.sort(([, one], [, other]) => other.typedAt - one.typedAt);
      const isOver = ([, { typedAt }]: [string, Stored], at: number) =>
        at >= MOST_RECORDS || typedAt < Date.now() - OLDEST_MS;
      await delMany(
        newestFirst.filter(isOver).map(([key]) => key),
        store,
      ).catch(ignore);
      const found = newestFirst.find(([key]) => key.startsWith(`${prefix} `) && key !== own);
      return (
        (found && {
          key: found[0],
          typedAt: found[1].typedAt,
          fields: JSON.parse(found[1].json) as Record<string, unknown>,
        }) ??
        null
      );
    },
  };
}

/** A browser without room, or in private mode, keeps nothing; that is no reason to disturb somebody who writes. */
const ignore = (): void => undefined;
