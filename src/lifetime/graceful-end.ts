import type { Core } from '@strapi/strapi';
import { afterCommitsDone } from '../stores/database/after-commits';
import { countInFlight, type InFlight } from './in-flight';

/** Under the 30 seconds that orchestrators give between SIGTERM and SIGKILL. */
const DRAIN_MS = 25_000;
const AFTER_COMMITS_MS = 3_000;

const PLACE = 'slugline.in-flight';

/**
 * Puts an end in front of Strapi's: on SIGTERM, SIGINT or a last resort, requests that were taken are answered first,
 * and only then is anything taken away from them. A stock Strapi destroys its plugins under open requests and cuts
 * every connection: saves were committed and never answered (@strapi/core 5.54, `destroy`).
 *
 * A second call waits for the first. The end itself never fails: what cannot be closed is logged.
 */
export function endGracefully(strapi: Core.Strapi): void {
  const inFlight = countInFlight(strapi.server.httpServer);
  strapi.add(PLACE, () => inFlight);
  const destroy = strapi.destroy.bind(strapi);
  let ending: Promise<void> | null = null;

  const end = async () => {
    const isAnswered = await inFlight.drain(DRAIN_MS);
    if (!isAnswered) strapi.log.warn(`Some requests were not answered within ${DRAIN_MS / 1_000} seconds.`);
    await Promise.race([afterCommitsDone(strapi), later(AFTER_COMMITS_MS)]);
    await destroy();
  };
  strapi.destroy = () => (ending ??= end());
}

/** For `/ready`: a server that is ending wants no more requests. */
export const endingProblem = (strapi: Core.Strapi): string | null =>
  (strapi.get(PLACE as never) as InFlight).isDraining() ? 'The server is shutting down.' : null;

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref());
