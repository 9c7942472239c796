import autocannon, { type Options, type Result } from 'autocannon';
import type { Asked } from './requests';
import type { ServerProcess } from './server-process';

export interface Rate {
  perSecond: number;
  p99Ms: number;
  /** The server's processor time for one request, in ms: steadier than a rate where others use the machine too. */
  cpuMs: number;
}

/**
 * How a server answers that many of these requests in turn on eight connections. Any other status than expected is an
 * error, and so is a connection that the server drops; `mayDrop` lets it drop a few, which then count neither way: a
 * server that blocks for seconds ends connections that have a request under way (stock Strapi at 100,000 stories).
 */
export async function rateOf(
  server: ServerProcess,
  asked: readonly Asked[],
  { amount, expect = 200, mayDrop = false }: { amount: number; expect?: number; mayDrop?: boolean },
): Promise<Rate> {
  const before = server.cpuMs();
  const { result, answered, ms } = await fire({
    url: server.url,
    connections: 8,
    amount,
    timeout: 120,
    requests: asked.map(({ path, method = 'GET', headers, body }) => ({ path, method, headers, body })),
  });
  const wrong = Object.entries(result.statusCodeStats ?? {}).filter(([status]) => Number(status) !== expect);
  if (wrong.length > 0 || answered === 0 || (answered < amount && !mayDrop)) {
    throw new Error(
      `${server.url}${asked[0]?.path} answered ${answered} of ${amount}: ${JSON.stringify(result.statusCodeStats)}`,
    );
  }
  return {
    perSecond: (answered * 1_000) / ms,
    p99Ms: result.latency.p99,
    cpuMs: (server.cpuMs() - before) / answered,
  };
}

/** Timed from the first request to the last answer: autocannon's own duration ends at the next tick of a second. */
function fire(options: Options): Promise<{ result: Result; answered: number; ms: number }> {
  return new Promise((resolve, reject) => {
    let answered = 0;
    let start = performance.now();
    let last = start;
    const cannon = autocannon(options, (error, result) =>
      error ? reject(error as Error) : resolve({ result, answered, ms: last - start }),
    );
    cannon.on('start', () => (start = performance.now()));
    cannon.on('response', () => {
      answered += 1;
      last = performance.now();
    });
  });
}
