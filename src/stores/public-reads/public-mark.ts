import type { PublicConnection, Tuple } from './public-connection';
import { gathered } from './gathered';

/**
 * A text that stands for everything public as it is now: what was read while it was the same is still right. Null
 * where the database gives none, and then nothing is.
 *
 * Each call looks at the database after it was made, so an answer proven by it is never older than its question.
 * SQLite tells for two microseconds whether anybody has committed since the last look; on PostgreSQL questions that
 * come while one is under way share the next one.
 */
export type PublicMark = () => string | null | Promise<string | null>;

export function publicMark(connection: PublicConnection): PublicMark {
  const ask = connection.prepareTuples('slugline_public_mark', 'select mark from slugline_public_mark');
  const { commits } = connection;
  if (commits === null) return gathered(async () => markIn(await ask([])));

  let seen: number | null = null;
  let mark: string | null = null;
  return () => {
    const now = commits();
    if (now === seen) return mark;
    mark = markIn(ask([]) as Tuple[]);
    seen = now;
    return mark;
  };
}

const markIn = (rows: readonly Tuple[]): string | null => (rows[0]?.[0] as string | null | undefined) ?? null;
