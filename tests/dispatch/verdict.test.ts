import { FAILURES_BEFORE_PROBING, HEALTHY, stateAfter, type EndpointState } from '../../src/dispatch/circuit';
import { messageDueMs } from '../../src/dispatch/coalesce';
import { attemptFrom, secondsIn } from '../../src/dispatch/deliver';
import { BUILD_WAITS_SECONDS, STANDARD_WAITS_SECONDS } from '../../src/dispatch/retry-waits';
import { verdictAfter } from '../../src/dispatch/verdict';
import type { Attempt } from '../../src/dispatch/attempt';

const answered = (status: number, retryAfter?: string): Attempt =>
  attemptFrom(status, { text: '', tookMs: 1, retryAfter, nowMs: Date.now() });
const verdict = (attempt: Attempt, attempts: number, waits = STANDARD_WAITS_SECONDS, luck = 0.5) =>
  verdictAfter(attempt, { attempts, luck, waits });

describe('after an attempt', () => {
  it.each([
    ['any 2xx is delivered', answered(204), 1, { state: 'delivered' }],
    ['410 ends it', answered(410), 1, { state: 'dead' }],
    ['the first failure waits five seconds', answered(500), 1, { state: 'waiting', waitSeconds: 5 }],
    ['404 is tried again like any failure', answered(404), 1, { state: 'waiting', waitSeconds: 5 }],
    ['a redirect is a failure', answered(307), 1, { state: 'waiting', waitSeconds: 5 }],
    ['the third failure waits half an hour', answered(500), 3, { state: 'waiting', waitSeconds: 1_800 }],
    ['a receiver may ask for a longer wait', answered(503, '60'), 1, { state: 'waiting', waitSeconds: 60 }],
    ['but not for a shorter one', answered(503, '7'), 2, { state: 'waiting', waitSeconds: 300 }],
    ['nor for a year', answered(429, '31536000'), 1, { state: 'waiting', waitSeconds: 86_400 }],
    [
      'an overloaded receiver is given a minute more',
      answered(502),
      1,
      { state: 'waiting', waitSeconds: 65 },
    ],
    ['the tenth failure is the last', answered(500), 10, { state: 'dead' }],
  ])('%s', (_name, attempt, attempts, wanted) => expect(verdict(attempt, attempts)).toMatchObject(wanted));

  it('spreads retries by a fifth in both directions', () => {
    const waits = [0, 1].map((luck) => verdict(answered(500), 2, STANDARD_WAITS_SECONDS, luck));
    expect(waits[0]).toMatchObject({ waitSeconds: expect.closeTo(240, 6) as number });
    expect(waits[1]).toMatchObject({ waitSeconds: expect.closeTo(360, 6) as number });
  });
});

it('tries for 75 hours and 35 minutes, and a build for three days with no gap over an hour', () => {
  const total = (waits: readonly number[]) => waits.reduce((sum, wait) => sum + wait, 0);
  expect(total(STANDARD_WAITS_SECONDS)).toBe(75 * 3_600 + 35 * 60 + 5);
  expect(total(BUILD_WAITS_SECONDS) / 3_600).toBeCloseTo(72, 0);
  expect(Math.max(...BUILD_WAITS_SECONDS)).toBe(3_600);
});

it.each([
  ['7', 7],
  ['Sun, 01 Mar 2026 12:01:00 GMT', 60],
  ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
  ['soon', null],
  ['-5', null],
  ['', null],
])('reads Retry-After: %s', (text, seconds) =>
  expect(secondsIn(text, Date.parse('2026-03-01T12:00:00Z'))).toBe(seconds),
);

describe('an endpoint that keeps failing', () => {
  const waits = STANDARD_WAITS_SECONDS;
  const after = (attempts: Attempt[], everyMs = 0) =>
    attempts.reduce<EndpointState>(
      (state, attempt, index) =>
        stateAfter(state, attempt, { nowMs: 1_000 + index * everyMs, waits, timeScale: 1 }),
      HEALTHY,
    );
  const failing = (count: number) => Array<Attempt>(count).fill(answered(500));

  it('is only probed after five failures in a row, at longer and longer steps', () => {
    expect(after(failing(FAILURES_BEFORE_PROBING - 1)).heldUntilMs).toBe(0);
    expect(after(failing(FAILURES_BEFORE_PROBING)).heldUntilMs).toBe(6_000);
    expect(after(failing(FAILURES_BEFORE_PROBING + 1)).heldUntilMs).toBe(301_000);
  });

  it('is healthy again after one success', () => {
    expect(after([...failing(9), answered(200)])).toEqual(HEALTHY);
  });

  it('is left alone as a whole when it says 429', () => {
    expect(after([answered(429, '7')]).heldUntilMs).toBe(8_000);
    expect(after([answered(429)]).heldUntilMs).toBe(61_000);
  });

  it('is switched off by 410 and after five days of failing', () => {
    expect(after([answered(410)]).disabledReason).toContain('410');
    expect(after(failing(120), 3_600_000).disabledReason).toBeNull();
    expect(after(failing(121), 3_600_000).disabledReason).toContain('120 hours');
  });
});

describe('changes for a build are gathered', () => {
  const rules = { quietSeconds: 15, maxWaitSeconds: 120, minIntervalSeconds: 20 };
  it.each([
    ['the first change goes at once', 100, 100, null, 100],
    ['so does the first after a quiet time', 100, 100, 60, 100],
    ['what follows waits for 15 quiet seconds', 62, 70, 60, 85],
    ['but not longer than two minutes', 62, 300, 60, 182],
    ['and never closer than the interval', 61, 62, 60, 80],
  ])('%s', (_name, oldest, newest, lastStarted, due) => {
    const waiting = {
      oldestMs: oldest * 1_000,
      newestMs: newest * 1_000,
      lastStartedMs: lastStarted === null ? null : lastStarted * 1_000,
    };
    expect(messageDueMs(waiting, rules)).toBe(due * 1_000);
  });

  it('divides every wait by the time scale', () => {
    expect(messageDueMs({ oldestMs: 100, newestMs: 100, lastStartedMs: 0 }, rules, 10)).toBe(2_000);
  });
});
