import { HEALTHY, isProbing, type EndpointState } from '../../../src/dispatch/circuit';
import { MOST_CHANGES } from '../../../src/dispatch/message';
import {
  KEPT_ATTEMPTS,
  switchedOffSentence,
  type Dispatch,
  type Lease,
  type Outbox,
} from '../../../src/dispatch/outbox';

type Row = Dispatch & { token: string | null; queuedMs: number; place: number };
type State = EndpointState & { token: string | null; leasedUntilMs: number };

/** The outbox in memory: the same promises as the tables, for tests of the courier. */
export function memoryOutbox(): Outbox & { rows: Row[]; stateOf(endpoint: string): EndpointState } {
  const rows: Row[] = [];
  const states = new Map<string, State>();
  const stateOf = (endpoint: string): State =>
    states.get(endpoint) ?? { ...HEALTHY, token: null, leasedUntilMs: 0 };
  const isOpen = (row: Row) => row.state === 'waiting' || row.state === 'leased';
  const oldestFirst = (a: Row, b: Row) => a.dueMs - b.dueMs || a.place - b.place;
  const isHeld = (state: State, nowMs: number) => state.disabledReason !== null || state.heldUntilMs > nowMs;

  return {
    rows,
    stateOf,
    async append(events, endpoints, nowMs) {
      for (const event of events) {
        for (const endpoint of endpoints) {
          rows.push({
            id: `msg_memory${rows.length + 1}`,
            messageId: null,
            endpoint,
            event,
            state: 'waiting',
            attempts: 0,
            createdMs: nowMs,
            queuedMs: nowMs,
            dueMs: nowMs,
            settledMs: null,
            reason: '',
            notes: [],
            receipt: null,
            token: null,
            place: rows.length,
          });
        }
      }
    },
    async agenda() {
      const names = [...new Set(rows.filter(isOpen).map((row) => row.endpoint))];
      return names.map((endpoint) => {
        const open = rows.filter((row) => isOpen(row) && row.endpoint === endpoint);
        const queued = open.filter((row) => row.state === 'waiting').map((row) => row.queuedMs);
        return {
          endpoint,
          nextDueMs: Math.min(...open.map((row) => row.dueMs)),
          oldestMs: queued.length === 0 ? null : Math.min(...queued),
          newestMs: queued.length === 0 ? null : Math.max(...queued),
          state: stateOf(endpoint),
        };
      });
    },
    async lease({ endpoint, limit, token, nowMs, untilMs }) {
      const state = stateOf(endpoint);
      if (isHeld(state, nowMs)) return [];
      const due = rows
        .filter((row) => isOpen(row) && row.endpoint === endpoint && row.dueMs <= nowMs)
        .sort(oldestFirst)
        .slice(0, isProbing(state) ? 1 : limit);
      if (isProbing(state) && due.length > 0) states.set(endpoint, { ...state, heldUntilMs: untilMs });
      return due.map((row): Lease => {
        Object.assign(row, { state: 'leased', token, dueMs: untilMs, messageId: row.messageId ?? row.id });
        const messageId = row.messageId ?? row.id;
        const { id: dispatchId, event, attempts } = row;
        return { token, endpoint, messageId, dispatchId, events: [event], count: 1, attempts, state };
      });
    },
    async leaseAll({ endpoint, token, nowMs, untilMs, lastStartedMs }) {
      const state = stateOf(endpoint);
      if (isHeld(state, nowMs) || state.leasedUntilMs > nowMs || state.lastStartedMs !== lastStartedMs)
        return null;
      const open = rows.filter((row) => isOpen(row) && row.endpoint === endpoint);
      const newest = open.at(-1);
      if (!newest) return null;
      states.set(endpoint, { ...state, token, leasedUntilMs: untilMs, lastStartedMs: nowMs });
      const ids = new Set(open.map((row) => row.messageId));
      const fresh = open.filter((row) => row.messageId === null).at(-1);
      const messageId = ids.size > 1 || newest.messageId === null ? (fresh ?? newest).id : newest.messageId;
      for (const row of open) Object.assign(row, { state: 'leased', token, dueMs: untilMs, messageId });
      return {
        token,
        endpoint,
        messageId,
        dispatchId: null,
        events: open.slice(0, MOST_CHANGES + 1).map((row) => row.event),
        count: open.length,
        attempts: Math.max(...open.map((row) => row.attempts)),
        state,
      };
    },
    async renew(tokens, untilMs) {
      for (const row of rows) if (row.token !== null && tokens.includes(row.token)) row.dueMs = untilMs;
      for (const state of states.values()) {
        if (state.token !== null && tokens.includes(state.token)) state.leasedUntilMs = untilMs;
      }
    },
    async settle({ lease, settlement, note, receipt, nextState, nowMs, spreadMs }) {
      const ours = rows.filter(
        (row) => row.token === lease.token && (lease.dispatchId === null || row.id === lease.dispatchId),
      );
      if (ours.length === 0) return { isOurs: false };
      for (const row of ours) {
        const isGivenUp = settlement.state === 'waiting' && row.queuedMs < settlement.giveUpBeforeMs;
        const state = isGivenUp ? 'dead' : settlement.state;
        Object.assign(row, {
          state,
          token: null,
          attempts: row.attempts + 1,
          reason: note.reason,
          notes: [...row.notes, note].slice(-KEPT_ATTEMPTS),
          dueMs: settlement.state === 'waiting' ? settlement.dueMs : row.dueMs,
          settledMs: state === 'waiting' ? null : nowMs,
          receipt: row.receipt ?? (receipt ? { ...receipt, atMs: nowMs } : null),
        });
      }
      const before = stateOf(lease.endpoint);
      const isFree = before.token === lease.token;
      const next = nextState(before);
      states.set(lease.endpoint, {
        ...before,
        ...next,
        ...(isFree ? { token: null, leasedUntilMs: 0 } : {}),
      });
      if (before.failuresInRow > 0 && next.failuresInRow === 0) {
        const late = rows.filter(
          (row) => row.endpoint === lease.endpoint && row.state === 'waiting' && row.dueMs > nowMs,
        );
        late.forEach(
          (row, index) => (row.dueMs = Math.min(row.dueMs, nowMs + (spreadMs * index) / late.length)),
        );
      }
      if (next.disabledReason === null) return { isOurs: true, switchedOff: null };
      const owed = rows.filter((row) => row.endpoint === lease.endpoint && row.state === 'waiting');
      const reason = switchedOffSentence(next.disabledReason);
      for (const row of owed) Object.assign(row, { state: 'dead', reason, settledMs: nowMs });
      return { isOurs: true, switchedOff: { reason: next.disabledReason, buried: owed.length } };
    },
    async release(tokens, nowMs) {
      for (const row of rows) {
        if (row.token !== null && tokens.includes(row.token)) {
          Object.assign(row, { state: 'waiting', token: null, dueMs: nowMs });
        }
      }
      for (const state of states.values()) {
        if (state.token !== null && tokens.includes(state.token))
          Object.assign(state, { token: null, leasedUntilMs: 0 });
      }
    },
    async setBack({ byMs, nowMs, leaseMs }) {
      for (const row of rows) {
        if (!isOpen(row)) continue;
        row.queuedMs = Math.min(row.queuedMs, nowMs);
        if (row.state === 'leased') row.dueMs = Math.min(row.dueMs, nowMs + leaseMs);
        else row.dueMs = Math.min(row.dueMs, Math.max(nowMs, row.dueMs - byMs));
      }
      for (const state of states.values()) {
        state.heldUntilMs = Math.min(state.heldUntilMs, Math.max(nowMs, state.heldUntilMs - byMs));
        state.leasedUntilMs = Math.min(state.leasedUntilMs, nowMs + leaseMs);
        if (state.lastStartedMs !== null) state.lastStartedMs = Math.min(state.lastStartedMs, nowMs);
        if (state.failingSinceMs !== null) state.failingSinceMs = Math.min(state.failingSinceMs, nowMs);
      }
    },
    async bury(endpoint, reason, nowMs) {
      const owed = rows.filter((row) => row.endpoint === endpoint && row.state === 'waiting');
      for (const row of owed) Object.assign(row, { state: 'dead', reason, settledMs: nowMs });
      return owed.length;
    },
    async replay(which, nowMs) {
      const chosen = rows.filter((row) => {
        if (isOpen(row)) return false;
        if ('ids' in which) return which.ids.includes(row.id) || which.ids.includes(row.messageId ?? '');
        const isWanted = which.state === null || row.state === which.state;
        const isThere = which.endpoint === null || row.endpoint === which.endpoint;
        return isWanted && isThere && row.createdMs >= which.fromMs && row.createdMs <= which.toMs;
      });
      for (const row of chosen) {
        Object.assign(row, {
          state: 'waiting',
          attempts: 0,
          dueMs: nowMs,
          queuedMs: nowMs,
          settledMs: null,
          receipt: null,
        });
      }
      return chosen.length;
    },
    async noteReceipt(endpoint, messageId, receipt, nowMs) {
      const meant = rows.filter((row) => row.endpoint === endpoint && row.messageId === messageId);
      for (const row of meant) row.receipt = { ...receipt, atMs: nowMs };
      return meant.length > 0;
    },
    async list({ endpoint, state, documentId, locale, fromMs = 0, toMs = Infinity, limit, beforeId }) {
      const newestFirst = [...rows].reverse();
      const start = beforeId === undefined ? 0 : newestFirst.findIndex((row) => row.id === beforeId) + 1;
      return newestFirst
        .slice(start)
        .filter(
          (row) =>
            (endpoint === undefined || row.endpoint === endpoint) &&
            (state === undefined || row.state === state) &&
            (documentId === undefined || row.event.documentId === documentId) &&
            (locale === undefined || row.event.locale === locale) &&
            row.createdMs >= fromMs &&
            row.createdMs <= toMs,
        )
        .slice(0, limit);
    },
    async revive(endpoint) {
      states.delete(endpoint);
    },
    async counters() {
      const groups = new Map<
        string,
        { endpoint: string; state: Dispatch['state']; count: number; oldestMs: number }
      >();
      for (const { endpoint, state, queuedMs } of rows) {
        const group = groups.get(`${endpoint} ${state}`) ?? { endpoint, state, count: 0, oldestMs: queuedMs };
        groups.set(`${endpoint} ${state}`, {
          ...group,
          count: group.count + 1,
          oldestMs: Math.min(group.oldestMs, queuedMs),
        });
      }
      return [...groups.values()];
    },
  };
}
