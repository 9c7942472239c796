import type { Core } from '@strapi/strapi';
import { Redis } from 'ioredis';
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import { isPostgres } from '../database/database-kind';

const TABLE = 'slugline_read_limits';
const KEY_PREFIX = 'slugline-reads';

/** Where reads of one address are counted; the same place for every server of a newsroom. */
export type ReadPoints = Pick<RateLimiterAbstract, 'consume'>;

/**
 * In Redis where there is one, else in the newsroom's PostgreSQL, else, on SQLite, which has one server, in this
 * process. While the common place is away each server counts by itself: a reader is never refused for that.
 */
export async function readPoints(
  strapi: Core.Strapi,
  { perMinute, redisUrl }: { perMinute: number; redisUrl: string | null },
): Promise<ReadPoints> {
  const settings = { points: perMinute, duration: 60, keyPrefix: KEY_PREFIX };
  const insuranceLimiter = new RateLimiterMemory(settings);
  if (redisUrl !== null) {
    const storeClient = new Redis(redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 1 });
    storeClient.on('error', (error: Error) =>
      strapi.log.warn(`Redis does not answer, reads are counted here: ${error.message}`),
    );
    strapi.server.httpServer.once('close', () => storeClient.disconnect());
    return new RateLimiterRedis({ ...settings, storeClient, insuranceLimiter });
  }
  const db = strapi.db.connection;
  if (!isPostgres(db)) return insuranceLimiter;
  await db.raw(`create table if not exists ${TABLE}
    (key varchar(255) primary key, points integer not null default 0, expire bigint)`);
  return new RateLimiterPostgres({
    ...settings,
    insuranceLimiter,
    storeClient: db,
    storeType: 'knex',
    tableName: TABLE,
    tableCreated: true,
    clearExpiredByTimeout: false,
  });
}
