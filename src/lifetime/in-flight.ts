import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** The requests that a server has taken and not yet answered. */
export interface InFlight {
  isDraining(): boolean;
  /**
   * Takes what is at the door, then no new connection, closes idle ones, and waits until every request is answered:
   * true, or false where some are not after `limitMs`. Answers given meanwhile close their connection.
   */
  drain(limitMs: number): Promise<boolean>;
}

const LOOK_EVERY_MS = 25;
/**
 * A request that has arrived, and that a busy process has not looked at yet, would be cut by closing the door at once.
 * So the loop turns until nothing new has come for so many turns (Node takes few connections in each), for a while at most.
 */
const QUIET_TURNS = 20;
/** A server at work is under load: clients that have connected get a second to say what they want. */
const AT_THE_DOOR_MS = { atRest: 100, atWork: 1_000, most: 10_000 };

export function countInFlight(server: Server): InFlight {
  let underWay = 0;
  let isDraining = false;

  server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
    underWay += 1;
    if (isDraining) response.setHeader('Connection', 'close');
    response.once('close', () => (underWay -= 1));
  });

  return {
    isDraining: () => isDraining,
    async drain(limitMs) {
      isDraining = true;
      const end = Date.now() + limitMs;
      if (server.listening)
        await takeWhatIsAtTheDoor(server, underWay > 0 ? AT_THE_DOOR_MS.atWork : AT_THE_DOOR_MS.atRest);
      if (server.listening) server.close();
      for (;;) {
        server.closeIdleConnections();
        if (underWay === 0 || Date.now() > end) return underWay === 0;
        await later(LOOK_EVERY_MS);
      }
    },
  };
}

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function takeWhatIsAtTheDoor(server: Server, leastMs: number): Promise<void> {
  const end = Date.now() + AT_THE_DOOR_MS.most;
  let quietTurns = 0;
  const arrived = () => void (quietTurns = 0);
  server.on('connection', arrived).on('request', arrived);
  await later(leastMs);
  while (quietTurns < QUIET_TURNS && Date.now() < end) {
    quietTurns += 1;
    await new Promise((resolve) => setImmediate(resolve));
  }
  server.off('connection', arrived).off('request', arrived);
}
