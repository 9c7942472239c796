import { HEALTHY, type EndpointState } from '../../src/dispatch/circuit';
import type { Lease, Outbox, Settlement } from '../../src/dispatch/outbox';
import { siteEvent } from '../support/site-event';

export interface OpenedOutbox {
  outbox: Outbox;
  /** Another process's view of the same table. */
  other: Outbox;
  close(): Promise<void>;
}

/** What every outbox promises; run over memory and over each database. */
export function outboxContract(name: string, open: () => Promise<OpenedOutbox>): void {
  describe(`an outbox in ${name}`, () => {
    let opened: OpenedOutbox;
    let outbox: Outbox;
    beforeEach(async () => {
      opened = await open();
      ({ outbox } = opened);
    });
    afterEach(() => opened.close());

    const site = 'site';
    const take = (nowMs: number, limit = 10, from: Outbox = outbox, token = `t${nowMs}${limit}`) =>
      from.lease({ endpoint: site, limit, token, nowMs, untilMs: nowMs + 60_000 });
    const takeAll = (nowMs: number, lastStartedMs: number | null, from: Outbox = outbox) =>
      from.leaseAll({ endpoint: site, token: `a${nowMs}`, nowMs, untilMs: nowMs + 60_000, lastStartedMs });
    const end = (
      lease: Lease | undefined,
      settlement: Settlement,
      nowMs: number,
      nextState = (state: EndpointState) => state,
    ) => {
      if (!lease) throw new Error('A lease was expected');
      const note = { atMs: nowMs, status: 500, tookMs: 3, reason: 'It answered 500' };
      return outbox.settle({ lease, settlement, note, receipt: null, nextState, nowMs, spreadMs: 0 });
    };
    const append = (count: number, nowMs: number, endpoints = [site]) =>
      outbox.append(
        Array.from({ length: count }, (_, index) => siteEvent({ documentId: `d${index}` })),
        endpoints,
        nowMs,
      );
    const delivered = { state: 'delivered' } as const;
    const later = (dueMs: number): Settlement => ({ state: 'waiting', dueMs, giveUpBeforeMs: 0 });

    it('keeps one dispatch for each event and endpoint, under an id without a dot', async () => {
      await append(2, 1_000, [site, 'app']);
      const all = await outbox.list({ limit: 10 });
      expect(all.map(({ endpoint, event }) => [endpoint, event.documentId]).sort()).toEqual([
        ['app', 'd0'],
        ['app', 'd1'],
        ['site', 'd0'],
        ['site', 'd1'],
      ]);
      expect(new Set(all.map(({ id }) => id)).size).toBe(4);
      for (const { id } of all) expect(id).toMatch(/^msg_[A-Za-z0-9]+$/);
      expect((await outbox.agenda()).map(({ endpoint, oldestMs }) => [endpoint, oldestMs]).sort()).toEqual([
        ['app', 1_000],
        ['site', 1_000],
      ]);
    });

    it('never leases one dispatch twice, whoever asks', async () => {
      await append(30, 1_000);
      const rounds = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          take(2_000, 4, index % 2 ? opened.other : outbox, `t${index}`),
        ),
      );
      const ids = rounds.flat().map(({ dispatchId }) => dispatchId);
      expect(new Set(ids).size).toBe(ids.length);
      const rest = await take(2_000, 30, outbox, 'rest');
      expect(ids.length + rest.length).toBe(30);
      expect(await take(2_000, 30)).toEqual([]);
    });

    it('frees a lease that ran out, under the same id, and refuses the late courier', async () => {
      await append(1, 1_000);
      const [late] = await take(1_000);
      const [again] = await take(62_000);
      expect(again?.messageId).toBe(late?.messageId);
      expect(await end(late, delivered, 62_001)).toMatchObject({ isOurs: false });
      expect(await end(again, delivered, 62_002)).toMatchObject({ isOurs: true });
      expect((await outbox.list({ limit: 1 }))[0]).toMatchObject({ state: 'delivered', attempts: 1 });
    });

    it('keeps a lease that is renewed', async () => {
      await append(1, 1_000);
      const [lease] = await take(1_000);
      await outbox.renew([lease?.token ?? ''], 200_000);
      expect(await take(62_000)).toEqual([]);
      expect(await end(lease, delivered, 62_000)).toMatchObject({ isOurs: true });
    });

    it('waits as long as it is told, and keeps what happened', async () => {
      await append(1, 1_000);
      await end((await take(1_000))[0], later(6_000), 1_000);
      expect(await take(5_999)).toEqual([]);
      const [again] = await take(6_000);
      expect(again).toMatchObject({ attempts: 1, count: 1 });
      const [row] = await outbox.list({ limit: 1 });
      expect(row?.notes).toEqual([{ atMs: 1_000, status: 500, tookMs: 3, reason: 'It answered 500' }]);
    });

    it('gives up what has waited too long', async () => {
      await append(1, 1_000);
      await end((await take(1_000))[0], { state: 'waiting', dueMs: 2_000, giveUpBeforeMs: 1_001 }, 1_500);
      expect(await outbox.list({ state: 'dead', limit: 5 })).toHaveLength(1);
      expect(await outbox.agenda()).toEqual([]);
    });

    it('gives back what was not sent', async () => {
      await append(3, 1_000);
      const leases = await take(1_000);
      await outbox.release(
        leases.map(({ token }) => token),
        2_000,
      );
      expect((await take(2_000, 10, outbox, 'second')).map(({ attempts }) => attempts)).toEqual([0, 0, 0]);
    });

    it('makes one message of all that waits, and never adds to one that is under way', async () => {
      await append(3, 1_000);
      const first = await takeAll(1_000, null);
      expect(first).toMatchObject({ count: 3, dispatchId: null });
      await append(1, 1_500);
      expect(await takeAll(2_000, 1_000, opened.other)).toBeNull();
      if (first) await end(first, delivered, 2_500);
      const second = await takeAll(3_000, 1_000);
      expect(second).toMatchObject({ count: 1 });
      expect(second?.messageId).not.toBe(first?.messageId);
    });

    it('repeats the id of a gathered message that failed, unless something was added', async () => {
      await append(2, 1_000);
      const first = await takeAll(1_000, null);
      await end(first ?? undefined, later(2_000), 1_100);
      const again = await takeAll(2_000, 1_000);
      expect(again).toMatchObject({ messageId: first?.messageId, count: 2, attempts: 1 });
      await end(again ?? undefined, later(3_000), 2_100);
      await append(1, 2_500);
      const grown = await takeAll(3_000, 2_000);
      expect(grown?.count).toBe(3);
      expect(grown?.messageId).not.toBe(first?.messageId);
    });

    it('lets only one courier start the next gathered message', async () => {
      await append(2, 1_000);
      const taken = await Promise.all([takeAll(1_000, null), takeAll(1_001, null, opened.other)]);
      expect(taken.filter(Boolean)).toHaveLength(1);
    });

    it('sends nothing to an endpoint that is held back, switched off, or being probed', async () => {
      await append(9, 1_000);
      await end((await take(1_000, 1))[0], later(1_000), 1_000, () => ({ ...HEALTHY, heldUntilMs: 5_000 }));
      expect(await take(4_999)).toEqual([]);
      const [one] = await take(5_000, 1);
      await end(one, later(5_000), 5_000, () => ({ ...HEALTHY, failuresInRow: 5, heldUntilMs: 6_000 }));
      const probes = [await take(6_000, 5), await take(6_000, 5, opened.other, 'probe')].flat();
      expect(probes).toHaveLength(1);
      const reason = 'It answered 410';
      const off = await end(probes[0], { state: 'dead' }, 6_001, () => ({
        ...HEALTHY,
        disabledReason: reason,
      }));
      expect(off).toEqual({ isOurs: true, switchedOff: { reason, buried: 8 } });
      expect(await take(9_000_000)).toEqual([]);
      expect(await outbox.bury(site, 'The endpoint was removed.', 7_000)).toBe(0);
      await outbox.revive(site);
      await outbox.replay({ endpoint: site, fromMs: 0, toMs: 2_000, state: 'dead' }, 8_000);
      expect(await take(8_000, 20, outbox, 'revived')).toHaveLength(9);
    });

    it('keeps the time that was left when the clock is set back', async () => {
      const hour = 3_600_000;
      const now = 10 * hour; // by the new clock; by the old one it was two hours later
      const before = now + 2 * hour;
      await append(3, before);
      const [first] = await take(before, 1);
      await end(first, later(before + 500_000), before, (state) => ({
        ...state,
        failuresInRow: 1,
        failingSinceMs: before,
        heldUntilMs: before + 30_000,
        lastStartedMs: before,
      }));
      await outbox.setBack({ byMs: 2 * hour, nowMs: now, leaseMs: 60_000 });
      const [line] = await outbox.agenda();
      expect(line).toMatchObject({ oldestMs: now, newestMs: now });
      expect(line?.state).toMatchObject({
        failingSinceMs: now,
        heldUntilMs: now + 30_000,
        lastStartedMs: now,
      });
      expect(await take(now + 29_999)).toEqual([]);
      expect(await take(now + 30_000)).toHaveLength(2);
      // Their leases end a minute later, whatever another courier tells of the same clock.
      await outbox.setBack({ byMs: 2 * hour, nowMs: now + 31_000, leaseMs: 60_000 });
      expect(await take(now + 89_999, 10, outbox, 'early')).toHaveLength(1); // the one that failed, sooner
      expect(await take(now + 90_000, 10, outbox, 'next')).toHaveLength(2);
    });

    it('gives a lease of the old clock no longer than a lease of the new one', async () => {
      await append(1, 9_000_000);
      expect(await take(9_000_000)).toHaveLength(1);
      await outbox.setBack({ byMs: 8_000_000, nowMs: 1_000_000, leaseMs: 60_000 });
      expect(await take(1_059_999, 10, outbox, 'early')).toEqual([]);
      expect(await take(1_060_000, 10, outbox, 'next')).toHaveLength(1);
    });

    it('hurries what waits once an endpoint is back', async () => {
      await append(3, 1_000);
      for (const lease of await take(1_000)) {
        await end(lease, later(900_000), 1_000, (state) => ({
          ...state,
          failuresInRow: state.failuresInRow + 1,
        }));
      }
      await append(1, 2_000);
      await end((await take(2_000))[0], delivered, 2_000, () => HEALTHY);
      expect(await take(2_000, 10, outbox, 'hurried')).toHaveLength(3);
    });

    it('sends again by id, by endpoint and by time, with the same ids', async () => {
      await append(1, 1_000, [site, 'app']);
      await append(1, 5_000);
      const leases = await take(5_000);
      for (const lease of leases) await end(lease, { state: 'dead' }, 5_000);
      const ids = leases.map(({ messageId }) => messageId);
      expect(await outbox.replay({ ids: [ids[0] ?? ''] }, 6_000)).toBe(1);
      expect((await take(6_000, 5)).map(({ messageId }) => messageId)).toEqual([ids[0]]);
      expect(await outbox.replay({ endpoint: site, fromMs: 4_000, toMs: 6_000, state: 'dead' }, 7_000)).toBe(
        1,
      );
      expect((await take(7_000, 5)).map(({ messageId, attempts }) => [messageId, attempts])).toEqual([
        [ids[1], 0],
      ]);
    });

    it('lists newest first, page by page, for one story or one state', async () => {
      await append(5, 1_000);
      const [first, second] = [await outbox.list({ limit: 2 }), await outbox.list({ limit: 9 })];
      expect(second.map(({ event }) => event.documentId)).toEqual(['d4', 'd3', 'd2', 'd1', 'd0']);
      const beforeId = first[1]?.id ?? '';
      expect((await outbox.list({ limit: 2, beforeId })).map(({ event }) => event.documentId)).toEqual([
        'd2',
        'd1',
      ]);
      expect(await outbox.list({ documentId: 'd3', locale: 'en', limit: 9 })).toHaveLength(1);
      expect(await outbox.list({ documentId: 'd3', locale: 'fr', limit: 9 })).toEqual([]);
      expect(await outbox.list({ state: 'dead', limit: 9 })).toEqual([]);
    });

    it('lists what was saved in a stretch of time, both ends included', async () => {
      for (const at of [1_000, 2_000, 3_000]) await append(1, at);
      const savedIn = async (stretch: { fromMs?: number; toMs?: number }) =>
        (await outbox.list({ ...stretch, limit: 9 })).map(({ createdMs }) => createdMs);
      expect(await savedIn({ fromMs: 2_000 })).toEqual([3_000, 2_000]);
      expect(await savedIn({ toMs: 2_000 })).toEqual([2_000, 1_000]);
      expect(await savedIn({ fromMs: 1_500, toMs: 2_500 })).toEqual([2_000]);
    });

    it('notes what the site says about its build, for every story in the message', async () => {
      await append(2, 1_000);
      const lease = await takeAll(1_000, null);
      const live = { state: 'live', message: '12 pages' } as const;
      expect(await outbox.noteReceipt(site, lease?.messageId ?? '', live, 2_000)).toBe(true);
      expect(await outbox.noteReceipt('app', lease?.messageId ?? '', live, 2_000)).toBe(false);
      expect((await outbox.list({ limit: 9 })).map(({ receipt }) => receipt)).toEqual([
        { ...live, atMs: 2_000 },
        { ...live, atMs: 2_000 },
      ]);
    });

    it('keeps a receipt that was called in before the answer is noted, until it is sent again', async () => {
      await append(1, 1_000);
      const answer = { state: 'building', message: '' } as const;
      const accept = async (nowMs: number) => {
        const [lease] = await take(nowMs, 1);
        if (!lease) throw new Error('A lease was expected');
        const note = { atMs: nowMs, status: 202, tookMs: 3, reason: '' };
        return {
          messageId: lease.messageId,
          settle: () =>
            outbox.settle({
              lease,
              settlement: delivered,
              note,
              receipt: answer,
              nextState: (state) => state,
              nowMs,
              spreadMs: 0,
            }),
        };
      };
      const receiptNow = async () => (await outbox.list({ limit: 1 }))[0]?.receipt;

      const first = await accept(1_000);
      await outbox.noteReceipt(site, first.messageId, { state: 'live', message: '' }, 1_001);
      await first.settle();
      expect(await receiptNow()).toEqual({ state: 'live', message: '', atMs: 1_001 });

      await outbox.replay({ ids: [first.messageId] }, 2_000);
      await (await accept(2_000)).settle();
      expect(await receiptNow()).toEqual({ ...answer, atMs: 2_000 });
    });

    it('counts by endpoint and state', async () => {
      await append(2, 1_000);
      await append(1, 9_000);
      await end((await take(1_000, 1))[0], delivered, 1_000);
      expect((await outbox.counters()).sort((a, b) => (a.state < b.state ? -1 : 1))).toEqual([
        { endpoint: site, state: 'delivered', count: 1, oldestMs: 1_000 },
        { endpoint: site, state: 'waiting', count: 2, oldestMs: 1_000 },
      ]);
    });
  });
}
