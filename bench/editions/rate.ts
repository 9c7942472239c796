import autocannon from 'autocannon';
import type { Asked } from './requests';

export interface Rate {
  perSecond: number;
  p99Ms: number;
}

/** How fast a server answers these requests in turn on eight connections. Any other status than expected is an error. */
export async function rateOf(
  url: string,
  asked: readonly Asked[],
  { seconds, expect = 200 }: { seconds: number; expect?: number },
): Promise<Rate> {
  const result = await autocannon({
    url,
    connections: 8,
    duration: seconds,
    requests: asked.map(({ path, method = 'GET', headers, body }) => ({ path, method, headers, body })),
  });
  const wrong = Object.entries(result.statusCodeStats ?? {}).filter(([status]) => Number(status) !== expect);
  if (result.errors > 0 || wrong.length > 0) {
    throw new Error(`${url}${asked[0]?.path} answered ${JSON.stringify(result.statusCodeStats)}`);
  }
  return { perSecond: result.requests.total / result.duration, p99Ms: result.latency.p99 };
}
