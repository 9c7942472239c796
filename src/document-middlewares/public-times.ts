import type { Knex } from 'knex';

/** The times readers are told, ISO 8601. */
export interface PublicTimes {
  firstPublishedAt: string;
  updatedAt: string;
}

type Row = Record<string, unknown>;

/**
 * Settles the times of a story that has just been published, on its draft and its published row alike.
 *
 * The first publication stands for ever. The update moves only when an editor ticked "substantive update" and the
 * public sees a difference: RFC 4287 asks for the same ("modified in a way the publisher considers significant"). A
 * first publication is no update. The tick is taken away whatever it did: the next spelling mistake put right must
 * not be an update because somebody forgot it.
 */
export async function settleTimes(
  row: Row,
  { trx, at, isChanged }: { trx: Knex; at: Date; isChanged: (times: PublicTimes) => Promise<boolean> },
): Promise<PublicTimes> {
  const known = timesOf(row, at);
  const isUpdate =
    row.substantiveUpdate === true && Boolean(row.firstPublishedAt) && (await isChanged(known));
  const times = isUpdate ? { ...known, updatedAt: at.toISOString() } : known;

  const settled = {
    ...(row.firstPublishedAt ? {} : { first_published_at: at }),
    ...(isUpdate ? { substantive_update_at: at } : {}),
    ...(row.substantiveUpdate === true ? { substantive_update: false } : {}),
  };
  if (Object.keys(settled).length > 0) {
    await trx('articles').where({ document_id: row.documentId, locale: row.locale }).update(settled);
  }
  return times;
}

function timesOf(row: Row, at: Date): PublicTimes {
  const firstPublishedAt = row.firstPublishedAt ? new Date(row.firstPublishedAt as string) : at;
  const updatedAt = row.substantiveUpdateAt ? new Date(row.substantiveUpdateAt as string) : firstPublishedAt;
  return { firstPublishedAt: firstPublishedAt.toISOString(), updatedAt: updatedAt.toISOString() };
}

/** The answer of the save was read before the times were settled; it must not tell the caller what they were. */
export function stampResult(result: unknown, locale: string, times: PublicTimes): void {
  const entries = (result as { entries?: unknown[] } | null)?.entries ?? [result];
  for (const entry of entries as (Row | null | undefined)[]) {
    if (!entry || (entry.locale ?? locale) !== locale) continue;
    if ('firstPublishedAt' in entry) entry.firstPublishedAt = times.firstPublishedAt;
    if ('substantiveUpdate' in entry) entry.substantiveUpdate = false;
    if ('substantiveUpdateAt' in entry && times.updatedAt !== times.firstPublishedAt) {
      entry.substantiveUpdateAt = times.updatedAt;
    }
  }
}
