import { Client } from 'pg';
import { openNewsroom, type Newsroom, type NewsroomProcess } from '../support/processes/newsroom-process';
import {
  ownPostgres,
  postgresBinaries,
  type OwnPostgres,
  type StopMode,
} from '../support/databases/own-postgres';
import { until } from '../support/until';
import { isLong, pause } from './fault-settings';
import { describeWhere } from '../support/where';

const STOPS = isLong ? 10 : 2;
const WRITERS = 8;
const SETTINGS = {
  DATABASE_CLIENT: 'postgres',
  DATABASE_HOST: '127.0.0.1',
  DATABASE_NAME: 'postgres',
  DATABASE_USERNAME: 'postgres',
  DATABASE_PASSWORD: '',
  DATABASE_CONNECTION_TIMEOUT: '5000',
};

jest.setTimeout(isLong ? 1_800_000 : 300_000);

/**
 * PostgreSQL is stopped under writers, politely and not, left away for a while or only restarted. The server answers
 * 5xx meanwhile, lives, and has kept everything that it acknowledged. Needs initdb and pg_ctl.
 */
describeWhere(postgresBinaries(), 'the binaries of PostgreSQL')(
  'a server whose PostgreSQL is stopped under it',
  () => {
    let cluster: OwnPostgres;
    let newsroom: Newsroom;
    let server: NewsroomProcess;
    beforeAll(async () => {
      cluster = await ownPostgres();
      const env = { ...SETTINGS, DATABASE_PORT: String(cluster.port) };
      newsroom = await openNewsroom('postgres', {}, { env, drop: async () => undefined });
      server = await newsroom.start();
    });
    afterAll(async () => {
      await newsroom?.close();
      await cluster?.drop();
    });

    /** Null where a connection that was kept open had just been closed for its age. */
    const statusOf = async (path: string, headers: Record<string, string> = {}): Promise<number | null> => {
      try {
        return (await fetch(server.url + path, { headers })).status;
      } catch {
        expect(server.isGone()).toBe(false);
        return null;
      }
    };

    it(`lives through ${STOPS} stops and loses nothing that it acknowledged`, async () => {
      const acknowledged: string[] = [];
      const toStrangers = new Set<number | null>();
      let isOver = false;
      let story = 0;
      const write = async () => {
        while (!isOver) {
          const documentId = await newsroom.publish(
            server,
            `Story ${(story += 1)} of a night without a database`,
          );
          if (documentId !== null) acknowledged.push(documentId);
          else await pause(20);
        }
      };
      const knock = async () => {
        while (!isOver) {
          toStrangers.add(await statusOf('/api/articles', { authorization: 'Bearer wrong' }));
          await pause(5);
        }
      };
      const atWork = [...Array.from({ length: WRITERS }, write), knock()];

      for (let round = 0; round < STOPS; round += 1) {
        const before = acknowledged.length;
        await until(() => acknowledged.length > before + WRITERS);
        const mode: StopMode = round % 2 === 0 ? 'immediate' : 'fast';
        await cluster.stop(mode);
        if (round % 4 < 2) {
          await until(async () => (await statusOf('/api/health/ready')) === 503);
          await until(
            async () => (await statusOf('/api/articles', { authorization: 'Bearer wrong' })) === 503,
          );
          await pause(1_000);
        }
        await cluster.start();
        await until(async () => (await statusOf('/api/health/ready')) === 200);
        expect(server.isGone()).toBe(false);
      }
      isOver = true;
      await Promise.all(atWork);

      const client = new Client({
        host: '127.0.0.1',
        port: cluster.port,
        user: 'postgres',
        database: 'postgres',
      });
      await client.connect();
      const { rows } = await client
        .query('select distinct document_id from articles')
        .finally(() => client.end());
      const stored = new Set(rows.map(({ document_id }) => document_id));
      expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
      expect(
        [...toStrangers].filter((status) => status !== null && status !== 401 && status !== 503),
      ).toEqual([]);
      expect(await server.stop()).toBe(0);
      console.log(`PostgreSQL: ${STOPS} stops, ${acknowledged.length} acknowledged, 0 lost, 0 deaths`);
    });
  },
);
