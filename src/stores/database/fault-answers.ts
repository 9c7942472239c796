import { databaseFault, type DatabaseFault } from './faults';

export interface FaultAnswer {
  status: number;
  name: string;
  /** For programs: stands in `error.details.code`, in GraphQL in `extensions.code`. */
  code: string;
  message: string;
  /** Null where the same request sent again could save a story twice. */
  retryAfterSeconds: number | null;
}

const unavailable = { status: 503, name: 'ServiceUnavailableError', retryAfterSeconds: 5 };

/**
 * What a client is told of a failed request; null where the database is not to blame. `noted` is a fault that the request
 * met before something else, Strapi's validation say, failed over it. A read is never told that its change may be saved:
 * what it writes beside (when its token was last used) is nothing that anybody has to look for.
 */
export function faultAnswer(
  error: unknown,
  { noted, isRead }: { noted: DatabaseFault | undefined; isRead: boolean },
): FaultAnswer | null {
  const fault = databaseFault(error) ?? noted ?? null;
  return fault === null ? null : faultAnswers[fault === 'unknown' && isRead ? 'away' : fault];
}

/** What is said of each fault, over REST, GraphQL and in the admin. Always a 5xx; never that it was saved. */
export const faultAnswers: Readonly<Record<DatabaseFault, FaultAnswer>> = {
  away: {
    ...unavailable,
    code: 'database.away',
    message: 'The database does not answer. Try again in a few seconds.',
  },
  busy: {
    ...unavailable,
    code: 'database.busy',
    message: 'The database was busy with somebody else’s work for too long. Nothing was saved; try again.',
  },
  full: {
    status: 507,
    name: 'InsufficientStorageError',
    retryAfterSeconds: 60,
    code: 'database.full',
    message:
      'The database cannot write; most likely its disk is full. Nothing was saved. Keep your text open and tell whoever runs the server.',
  },
  refused: {
    ...unavailable,
    code: 'commit.refused',
    message: 'The database did not keep the change. Nothing was saved; try again.',
  },
  unknown: {
    status: 500,
    name: 'CommitUnknownError',
    retryAfterSeconds: null,
    code: 'commit.unknown',
    message:
      'The line to the database broke while it was saving: the change may be saved or not. Look at the story before you save it again; a program may send the same request with the same Idempotency-Key.',
  },
};
