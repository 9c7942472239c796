import type { Core } from '@strapi/strapi';
import { databaseFault, wordsOfFault, type DatabaseFault } from './faults';

export interface DatabaseWatch {
  /** When a statement or a new connection last failed because the database was away, in ms; 0 for never. */
  lastAwayMs(): number;
  /** Has a write failed for want of room, and none succeeded since in `wroteAgain`? */
  isFull(): boolean;
  wroteAgain(): void;
}

/**
 * What failed while a request was answered. Strapi asks the database for relations within its validation, and whatever is thrown
 * there becomes a ValidationError (5.54): a 400 for a story that has no fault. A busy database is not noted: it is asked again.
 */
export interface RequestState {
  databaseFault?: Extract<DatabaseFault, 'away' | 'full'>;
}

const PLACE = 'slugline.database-watch';

/** Notes what fails on Strapi's own connections as it happens, for those who answer and for `/ready`; asks nothing. */
export function watchDatabase(strapi: Core.Strapi): void {
  const { client } = strapi.db.connection;
  let lastAwayMs = 0;
  let isFull = false;

  const note = (error: unknown): void => {
    const fault = databaseFault(error);
    const state = strapi.requestContext.get()?.state as RequestState | undefined;
    if (state && (fault === 'away' || fault === 'full')) state.databaseFault ??= fault;
    if (fault === 'away') lastAwayMs = Date.now();
    if (fault === 'full' && !isFull) {
      isFull = true;
      strapi.log.error(`The database cannot write, so nothing is saved until it can: ${wordsOfFault(error)}`);
    }
  };
  client.on('query-error', note);
  // knex tells of a line it gave up on standard output, with the whole statement that was on it.
  client.logger.warn = (sentence: unknown) => {
    const [, broke] = /^Connection Error: (.*)/su.exec(String(sentence)) ?? [];
    if (broke === undefined) strapi.log.warn(String(sentence));
    else strapi.log.warn(`A line to the database was given up: ${wordsOfFault({ message: broke })}`);
  };
  const connect = client.acquireRawConnection.bind(client);
  client.acquireRawConnection = async () => {
    try {
      return await connect();
    } catch (error) {
      note(error);
      throw error;
    }
  };

  const watch: DatabaseWatch = {
    lastAwayMs: () => lastAwayMs,
    isFull: () => isFull,
    wroteAgain() {
      if (isFull) strapi.log.info('The database can write again.');
      isFull = false;
    },
  };
  strapi.add(PLACE, () => watch);
}

export const databaseWatch = (strapi: Core.Strapi): DatabaseWatch =>
  strapi.get(PLACE as never) as DatabaseWatch;
