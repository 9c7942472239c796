import type { Core } from '@strapi/strapi';
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import { publicReadCounts } from '../public-reads/public-read-counts';
import { wireRoomOf } from '../wire/wire-room';

interface Watched {
  register: Registry;
  /** Asks the database; the registry reads all its metrics at once, so this comes before. */
  refresh(): Promise<void>;
}

const watched = new WeakMap<Core.Strapi, Watched>();

/**
 * What operators watch, as Prometheus reads it. Numbers about dispatches are those of the newsroom, from the database,
 * and so alike on every instance (take the maximum); those that end in `_total` and the process's own are of this
 * instance since it started (take the sum).
 */
export async function metricsText(strapi: Core.Strapi): Promise<{ text: string; contentType: string }> {
  const known = watched.get(strapi) ?? watch(strapi);
  watched.set(strapi, known);
  await known.refresh();
  return { text: await known.register.metrics(), contentType: known.register.contentType };
}

function watch(strapi: Core.Strapi): Watched {
  const register = new Registry();
  const registers = [register];
  const gauge = (name: string, help: string, labelNames: string[] = ['endpoint']) =>
    new Gauge({ name: `slugline_${name}`, help, labelNames, registers });
  const counter = (name: string, help: string, labelNames: string[]) =>
    new Counter({ name: `slugline_${name}`, help, labelNames, registers });

  const pending = gauge('dispatches_pending', 'Dispatches that wait or are under way.');
  const oldest = gauge('dispatch_oldest_pending_seconds', 'Age of the oldest of them; 0 when there is none.');
  const dead = gauge(
    'dispatches_dead',
    'Dispatches that were given up, until they are sent again or forgotten.',
  );
  const delivered = gauge(
    'dispatches_delivered',
    'Dispatches that were delivered and are not forgotten yet.',
  );
  const off = gauge('endpoint_off', '1 when the endpoint was switched off by a 410 or five days of failing.');
  const attempts = counter(
    'dispatch_attempts_total',
    'Attempts; status is "none" when no HTTP answer came.',
    ['endpoint', 'status'],
  );
  const reads = counter(
    'public_reads_total',
    'Public reads of editions, feeds and redirects, and of editions in GraphQL.',
    ['resource', 'status'],
  );

  const isUp = gauge(
    'database_up',
    '1 when the database answered just now; without it no number of dispatches.',
    [],
  );
  collectDefaultMetrics({ register });

  const refresh = async () => {
    for (const metric of [pending, oldest, dead, delivered, off, attempts, reads]) metric.reset();
    for (const { count, ...labels } of publicReadCounts(strapi)) reads.inc(labels, count);
    const counts = await wireRoomOf(strapi)
      .counts()
      .catch(() => null);
    isUp.set(counts === null ? 0 : 1);
    for (const { endpoint, ...count } of counts?.endpoints ?? []) {
      pending.set({ endpoint }, count.pending);
      oldest.set({ endpoint }, (count.oldestPendingMs ?? 0) / 1_000);
      dead.set({ endpoint }, count.dead);
      delivered.set({ endpoint }, count.delivered);
      off.set({ endpoint }, count.isOff ? 1 : 0);
    }
    for (const { count, ...labels } of counts?.attempts ?? []) attempts.inc(labels, count);
  };
  return { register, refresh };
}
