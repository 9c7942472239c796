/** A column of the PostgreSQL table that a value goes to; `type` as `information_schema.columns.data_type` says it. */
export interface TargetColumn {
  name: string;
  type: string;
}

/**
 * A value as SQLite keeps it, in the JSON form that `json_populate_recordset` reads into a column of this type:
 * milliseconds become times, JSON text becomes JSON. Everything else passes (0 and 1 are booleans to PostgreSQL).
 *
 * Strapi's times are `timestamp without time zone`, which its driver writes and reads in the zone of the process; so
 * does this.
 */
export function jsonForColumn(value: unknown, type: string): unknown {
  if (value === null || value === undefined) return null;
  if (type.startsWith('timestamp')) {
    const time = timeOf(value);
    return type === 'timestamp with time zone' ? time.toISOString() : localTime(time);
  }
  if ((type === 'json' || type === 'jsonb') && typeof value === 'string') return parsedOrText(value);
  return typeof value === 'bigint' ? value.toString() : value;
}

/** SQLite's own `CURRENT_TIMESTAMP` has no zone and means UTC. */
function timeOf(value: unknown): Date {
  const text = String(value);
  if (/^-?\d+(?:\.\d+)?$/u.test(text)) return new Date(Number(text));
  return new Date(
    /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?$/u.test(text) ? `${text.replace(' ', 'T')}Z` : text,
  );
}

function localTime(time: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${String(time.getFullYear()).padStart(4, '0')}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  const clock = `${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}`;
  return `${day}T${clock}.${String(time.getMilliseconds()).padStart(3, '0')}`;
}

function parsedOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
