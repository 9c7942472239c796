import { Client } from 'pg';
import { startServerProcess } from '../support/processes/server-process';
import { instanceSettings, postgresUrl, temporaryDatabase } from '../support/start-strapi';
import { isLong } from './fault-settings';
import { describeWhere } from '../support/where';

const ROUNDS = isLong ? 10 : 1;

jest.setTimeout(isLong ? 1_800_000 : 300_000);

/** What must be there once, and how it is told apart. */
const ONCE = {
  admin_roles: 'code',
  strapi_migrations_internal: 'name',
  strapi_core_store_settings: 'key',
  i18n_locale: 'code',
  up_roles: 'type',
};

describeWhere(postgresUrl(), 'PostgreSQL')('two servers that start together on an empty PostgreSQL', () => {
  it(`both come up, and first data is there once, ${ROUNDS} times`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const database = await temporaryDatabase('postgres', { isEmpty: true });
      const env = { ...instanceSettings(), ...database.env };
      const started = await Promise.allSettled([startServerProcess(env), startServerProcess(env)]);
      const servers = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      try {
        expect(started.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
        for (const { url } of servers) expect((await fetch(`${url}/api/health/ready`)).status).toBe(200);
        for (const [table, name] of Object.entries(ONCE)) {
          expect([table, await twice(database.env, table, name)]).toEqual([table, []]);
        }
      } finally {
        await Promise.all(servers.map((server) => server.kill()));
        await database.drop();
      }
    }
  });
});

async function twice(env: Record<string, string>, table: string, name: string): Promise<unknown[]> {
  const client = new Client({
    host: env.DATABASE_HOST,
    port: Number(env.DATABASE_PORT),
    database: env.DATABASE_NAME,
    user: env.DATABASE_USERNAME,
    password: env.DATABASE_PASSWORD,
  });
  await client.connect();
  const counted = `select "${name}" from "${table}" group by "${name}" having count(*) > 1`;
  const { rows } = await client.query(counted).finally(() => client.end());
  return rows;
}
