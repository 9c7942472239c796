/** The times readers are told, ISO 8601. */
export interface PublicTimes {
  firstPublishedAt: string;
  updatedAt: string;
}

type Row = Record<string, unknown>;

/**
 * The times of a story that has just been published, and the columns that its draft and its published row alike get.
 *
 * The first publication stands for ever. The update moves only when an editor ticked "substantive update" and the
 * public sees a difference: RFC 4287 asks for the same ("modified in a way the publisher considers significant"). A
 * first publication is no update. The tick is taken away whatever it did: the next spelling mistake put right must
 * not be an update because somebody forgot it.
 */
export async function stampedTimes(
  row: Row,
  { at, isChanged }: { at: Date; isChanged: (times: PublicTimes) => Promise<boolean> },
): Promise<{ times: PublicTimes; columns: Row }> {
  const known = timesOf(row, at);
  const isUpdate =
    row.substantiveUpdate === true && Boolean(row.firstPublishedAt) && (await isChanged(known));
  return {
    times: isUpdate ? { ...known, updatedAt: at.toISOString() } : known,
    columns: {
      ...(row.firstPublishedAt ? {} : { first_published_at: at }),
      ...(isUpdate ? { substantive_update_at: at } : {}),
      ...(row.substantiveUpdate === true ? { substantive_update: false } : {}),
    },
  };
}

function timesOf(row: Row, at: Date): PublicTimes {
  const firstPublishedAt = row.firstPublishedAt ? new Date(row.firstPublishedAt as string) : at;
  const updatedAt = row.substantiveUpdateAt ? new Date(row.substantiveUpdateAt as string) : firstPublishedAt;
  return { firstPublishedAt: firstPublishedAt.toISOString(), updatedAt: updatedAt.toISOString() };
}

/** The answer of the save was read before the times were stamped; it must not tell the caller what they were. */
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
