import type { EndpointState } from '../../dispatch/circuit';
import type { DispatchState, Outbox } from '../../dispatch/outbox';

/** What operators watch. */
export interface DispatchCounts {
  endpoints: {
    endpoint: string;
    /** Waiting or under way. */
    pending: number;
    /** Age in ms of the oldest of those, or null. */
    oldestPendingMs: number | null;
    delivered: number;
    dead: number;
    /** Switched off by a 410 or by five days of failing. */
    isOff: boolean;
  }[];
  /** Attempts by this process since it started; `status` is 'none' when no HTTP answer came. */
  attempts: { endpoint: string; status: string; count: number }[];
}

/** The counts of every endpoint that is known or is still owed something. */
export function countsOf(
  names: readonly string[],
  counters: Awaited<ReturnType<Outbox['counters']>>,
  states: ReadonlyMap<string, EndpointState>,
  nowMs: number,
): DispatchCounts['endpoints'] {
  const all = new Set([...names, ...counters.map(({ endpoint }) => endpoint)]);
  return [...all].map((endpoint) => {
    const of = (...wanted: DispatchState[]) =>
      counters.filter((line) => line.endpoint === endpoint && wanted.includes(line.state));
    const total = (lines: { count: number }[]) => lines.reduce((sum, { count }) => sum + count, 0);
    const open = of('waiting', 'leased');
    return {
      endpoint,
      pending: total(open),
      oldestPendingMs: open.length === 0 ? null : nowMs - Math.min(...open.map(({ oldestMs }) => oldestMs)),
      delivered: total(of('delivered')),
      dead: total(of('dead')),
      isOff: (states.get(endpoint)?.disabledReason ?? null) !== null,
    };
  });
}
