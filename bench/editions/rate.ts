import autocannon from 'autocannon';
import type { Asked } from './requests';
import type { ServerProcess } from './server-process';

export interface Rate {
  perSecond: number;
  p99Ms: number;
  /** The server's processor time for one request, in ms: steadier than a rate where others use the machine too. */
  cpuMs: number;
}

/** How a server answers that many of these requests in turn on eight connections. Any other status than expected is an error. */
export async function rateOf(
  server: ServerProcess,
  asked: readonly Asked[],
  { amount, expect = 200 }: { amount: number; expect?: number },
): Promise<Rate> {
  const before = server.cpuMs();
  const result = await autocannon({
    url: server.url,
    connections: 8,
    amount,
    timeout: 120,
    requests: asked.map(({ path, method = 'GET', headers, body }) => ({ path, method, headers, body })),
  });
  const wrong = Object.entries(result.statusCodeStats ?? {}).filter(([status]) => Number(status) !== expect);
  if (result.errors > 0 || wrong.length > 0) {
    throw new Error(`${server.url}${asked[0]?.path} answered ${JSON.stringify(result.statusCodeStats)}`);
  }
  return {
    perSecond: amount / result.duration,
    p99Ms: result.latency.p99,
    cpuMs: (server.cpuMs() - before) / amount,
  };
}
