import { clock } from '../page/clock';
import { texts } from '../texts';

/** What Strapi's admin hands on of an answer that was no success. A failing network is `{ name: 'TypeError' }`. */
export interface Answer {
  name?: string;
  message?: string;
  status?: number;
  details?: unknown;
}

export interface Refusal {
  /** Strapi's form keeps its words, and Save stays open, after this one kind of error only. */
  name: 'ValidationError';
  message: string;
  status?: number;
  details: { errors: { path: string[]; message: string }[]; code?: string };
}

const TOO_LARGE = 413;
const SESSION_OVER = 401;
const FIRST_OF_SERVER = 500;

/**
 * A save that came to nothing, as the form can show it: the server's own sentence and the fields it names, or a plain
 * sentence where nobody answered. Every kind of failure is one, so that none of them costs a word.
 */
export function asRefusal(answer: Answer): Refusal {
  const details = (typeof answer.details === 'object' && answer.details) || {};
  const { errors } = details as { errors?: unknown };
  return {
    ...(answer.status === undefined ? {} : { status: answer.status }),
    name: 'ValidationError',
    message: sentence(answer),
    details: { ...details, errors: Array.isArray(errors) ? errors.filter(hasPath) : [] },
  };
}

function sentence({ name, message, status, details }: Answer): string {
  const words = texts.unsaved.refused;
  const { code, savedBy, savedAt } = (details ?? {}) as Record<string, unknown>;
  if (code === 'version.stale')
    return words.stale(typeof savedBy === 'string' ? savedBy : null, timeIn(savedAt));
  if (status === SESSION_OVER) return words.sessionOver;
  if (status === TOO_LARGE) return words.tooLarge;
  if (status !== undefined && status < FIRST_OF_SERVER && name !== 'UnknownError')
    return message ?? words.noAnswer;
  return status === undefined ? words.noAnswer : words.serverFault;
}

/** What is about the whole form stands in the message only. */
function hasPath(error: unknown): boolean {
  const { path } = (error ?? {}) as { path?: unknown };
  return Array.isArray(path) && path.length > 0;
}

const timeIn = (savedAt: unknown): string => (typeof savedAt === 'string' ? clock(savedAt) : '');
