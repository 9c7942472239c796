import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { HouseStyle } from '../newsroom/house-style';
import { MOST_EVENTS_AT_ONCE, siteEventsFor } from '../newsroom/site-events';
import { rewriteEditions } from '../stores/edition-rewrite';
import { editions } from '../stores/editions';
import type { StoryAddress } from '../stores/story-address';
import type { EventSink } from './record-rebuild';

interface Needs {
  strapi: Core.Strapi;
  style: HouseStyle;
  events: EventSink;
  now: () => number;
  trx: Knex;
  onCommit(task: () => void): void;
}

/** Makes these stories' editions anew and tells the outbox what readers will notice; nothing when they will not. */
export async function reachEditions(
  addresses: readonly StoryAddress[],
  reason: string,
  { strapi, style, events, now, trx, onCommit }: Needs,
): Promise<void> {
  const at = now();
  const changes = await rewriteEditions(trx, addresses, { strapi, style, now: at });
  const isTooMany = changes.length > MOST_EVENTS_AT_ONCE; // told as "everything": no use in asking who shows what
  const whole = [];
  for (const change of changes) {
    whole.push(isTooMany ? { ...change, shownOn: [] } : await editions(trx).withSurroundings(change));
  }
  const siteEvents = siteEventsFor(whole, style, { reason, occurredAt: new Date(at).toISOString() });
  if (siteEvents.length === 0) return;
  await events.append(trx, siteEvents);
  onCommit(() => events.wake());
}
