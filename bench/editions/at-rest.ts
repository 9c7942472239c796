import { setTimeout as pause } from 'node:timers/promises';
import type { Knex } from 'knex';

const LONGEST_WAIT_S = 3_600;

const noteOfTheLastCheck = (db: Knex) =>
  db('strapi_core_store_settings').where({ key: 'core_slugline_bullets-to-check' });

/**
 * Waits until a server that just started is done with its checks: first the editions, then the bullets of every story,
 * which it judges once. The last of them notes in the database that it came to the end; between its stretches it rests,
 * so a quiet processor says nothing.
 */
export async function atRest(db: Knex): Promise<void> {
  for (let second = 0; second < LONGEST_WAIT_S; second += 1) {
    const row = await noteOfTheLastCheck(db).first<{ value: string } | undefined>('value');
    if (row !== undefined && (JSON.parse(row.value) as { last: string | null }).last === null) return;
    await pause(1_000);
  }
  throw new Error(`The checks at start were not over after ${LONGEST_WAIT_S} s.`);
}

/**
 * For a bench that nothing of bullets is in: a server begins the checks, and the next one finds the bullets judged up to
 * here. At 100,000 stories that alone takes more than an hour.
 */
export async function passOverBullets(
  db: Knex,
  start: () => Promise<{ stop(): Promise<void> }>,
): Promise<void> {
  const begun = () => noteOfTheLastCheck(db).first<{ value: string } | undefined>('value');
  if ((await begun()) === undefined) {
    const server = await start();
    while ((await begun()) === undefined) await pause(1_000);
    await server.stop();
  }
  const note = JSON.parse((await begun())!.value) as object;
  await noteOfTheLastCheck(db).update({ value: JSON.stringify({ ...note, last: BEHIND_ALL }) });
}

const BEHIND_ALL = 'zzzz';

/** After stories were loaded past a server: the start that made the tables may have checked that there are none. */
export const forgetChecks = async (db: Knex): Promise<void> => void (await noteOfTheLastCheck(db).delete());
