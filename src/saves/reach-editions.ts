import type { Core } from '@strapi/strapi';
import type { HouseStyle } from '../newsroom/house-style';
import { MOST_EVENTS_AT_ONCE, siteEventsFor } from '../newsroom/edition/site-events';
import { rewriteEditions } from '../stores/editions/edition-rewrite';
import { editions } from '../stores/editions/editions';
import type { StoryAddress } from '../stores/stories/story-address';
import type { OpenTransaction } from './open-save';

interface Needs {
  strapi: Core.Strapi;
  style: HouseStyle;
  now: () => number;
}

/** Makes these stories' editions anew and tells the outbox what readers will notice; nothing when they will not. */
export async function reachEditions(
  { trx, tell }: OpenTransaction,
  addresses: readonly StoryAddress[],
  reason: string,
  { strapi, style, now }: Needs,
): Promise<void> {
  const at = now();
  const changes = await rewriteEditions(trx, addresses, { strapi, style, now: at });
  const isTooMany = changes.length > MOST_EVENTS_AT_ONCE; // told as "everything": no use in asking who shows what
  const whole = [];
  for (const change of changes) {
    whole.push(isTooMany ? { ...change, shownOn: [] } : await editions(trx).withSurroundings(change));
  }
  await tell(siteEventsFor(whole, style, { reason, occurredAt: new Date(at).toISOString() }));
}
