import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import { startCourier, type Courier } from '../../dispatch/courier/courier';
import type { Log } from '../../dispatch/courier/courier-needs';
import { openWire, type Deliver } from '../../dispatch/deliver';
import type { Outbox } from '../../dispatch/outbox';
import type { DispatchSettings } from '../../dispatch/settings';
import type { SiteEvent } from '../../newsroom/edition/site-events';
import { countsOf, type DispatchCounts } from './dispatch-counts';
import { endpointStates } from './endpoint-states';
import { endpointStore, type EndpointStore } from './endpoints';
import { outbox } from './outbox';
import type { HouseStyle } from '../../newsroom/house-style';
import { forgetOldHistory } from '../history/history';
import { forgetOldKeys } from '../idempotency/idempotency-keys';
import { forgetOldDispatches, giveUpUnknown } from './retention';
import { sealing } from './sealing';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Everything about dispatching that the rest of the application may use. */
export interface WireRoom {
  /** In the transaction of the save: who is owed what. */
  append(trx: Knex, events: SiteEvent[]): Promise<void>;
  /** After its commit. */
  wake(): void;
  outbox: Outbox;
  endpoints: EndpointStore;
  deliver: Deliver;
  settings: DispatchSettings;
  log: Log;
  counts(): Promise<DispatchCounts>;
  /** Begins to deliver. A command that only loads the application appends, and leaves delivering to a server. */
  serve(): void;
  /** Why nothing is delivered by this server, in a sentence; null when its courier is at work. */
  idleReason(): string | null;
  close(): Promise<void>;
}

/** The courier looks at least every second; this long without a look means that it cannot. */
const LONGEST_WITHOUT_LOOK_MS = 30_000;

const PLACE = 'slugline.wire-room';

/** Puts the wire room where `wireRoomOf` finds it. It opens at its first use, since `register` runs before there are tables. */
export function addWireRoom(strapi: Core.Strapi, now: () => number): Pick<WireRoom, 'append' | 'wake'> {
  strapi.add(PLACE, () => openWireRoom(strapi, now));
  return {
    append: (trx, events) => wireRoomOf(strapi).append(trx, events),
    wake: () => wireRoomOf(strapi).wake(),
  };
}

export const wireRoomOf = (strapi: Core.Strapi): WireRoom => strapi.get(PLACE as never) as WireRoom;

function openWireRoom(strapi: Core.Strapi, now: () => number): WireRoom {
  const settings = strapi.config.get('dispatch') as DispatchSettings;
  const db = strapi.db.connection;
  const wire = openWire({ ...settings, now });
  const owed = outbox(db);
  const endpoints = endpointStore({
    db,
    sealing: sealing(strapi),
    fromEnvironment: settings.endpoints,
    now,
    rotationMs: DAY_MS / settings.timeScale,
  });
  const log: Log = (level, sentence, fields) => strapi.log[level](sentence + inBrackets(fields));
  const attempts = new Map<string, { endpoint: string; status: string; count: number }>();
  const sweep = async () => {
    await forgetOldDispatches(db, now());
    await forgetOldKeys(db, now());
    await forgetOldHistory(db, (strapi.config.get('newsroom') as HouseStyle).history, now());
    await giveUpUnknown(db, await endpoints.names(db), now());
  };
  let courier: Courier | null = null;
  let sweeping: NodeJS.Timeout | null = null;

  return {
    async append(trx, events) {
      await outbox(trx).append(events, await endpoints.names(trx), now());
    },
    wake: () => courier?.wake(),
    outbox: owed,
    endpoints,
    deliver: wire.deliver,
    settings,
    log,
    async counts() {
      const names = (await endpoints.list()).map(({ name }) => name);
      return {
        endpoints: countsOf(names, await owed.counters(), await endpointStates(db), now()),
        attempts: [...attempts.values()],
      };
    },
    serve() {
      courier ??= startCourier({
        outbox: owed,
        endpoints: endpoints.usable,
        deliver: wire.deliver,
        now,
        luck: Math.random,
        newToken: randomUUID,
        log,
        timeScale: settings.timeScale,
        onAttempt({ name }, attempt) {
          const status = String(attempt.status ?? 'none');
          const key = `${name} ${status}`;
          const count = (attempts.get(key)?.count ?? 0) + 1;
          attempts.set(key, { endpoint: name, status, count });
        },
      });
      sweeping ??= setInterval(() => {
        sweep().catch((error: Error) =>
          log('warn', 'Old dispatches could not be forgotten', { error: error.message }),
        );
      }, HOUR_MS).unref();
    },
    idleReason() {
      if (courier === null) return 'The courier has not been started.';
      const isLooking = now() - courier.lastLookMs() < LONGEST_WITHOUT_LOOK_MS;
      return isLooking ? null : 'The courier cannot read the outbox.';
    },
    async close() {
      if (sweeping) clearInterval(sweeping);
      await courier?.stop();
      await wire.close();
    },
  };
}

/** ` (endpoint=site status=503 reason="It answered 503")` */
function inBrackets(fields: Record<string, string | number | null> | undefined): string {
  const parts = Object.entries(fields ?? {}).map(([name, value]) => `${name}=${plain(value)}`);
  return parts.length === 0 ? '' : ` (${parts.join(' ')})`;
}

const plain = (value: string | number | null): string =>
  typeof value === 'string' && !/^[\w.:-]+$/.test(value) ? JSON.stringify(value) : String(value);
