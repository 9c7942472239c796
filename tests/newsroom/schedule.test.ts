import { problemsBeforeGoingLive, scheduleAfter, timeFrom } from '../../src/newsroom/article/schedule';

const NOON = Date.UTC(2026, 2, 1, 12);
const at = (minutes: number) => new Date(NOON + minutes * 60_000).toISOString();
const ms = (minutes: number) => NOON + minutes * 60_000;

const after = (save: Partial<Parameters<typeof scheduleAfter>[0]>) =>
  scheduleAfter({
    given: {},
    stored: { publishAt: null, unpublishAt: null },
    lastPublishedMs: null,
    publishes: false,
    saysNow: false,
    isOutright: false,
    now: NOON,
    ...save,
  });
const codes = (times: { problems: { code: string }[] }) => times.problems.map(({ code }) => code);

describe('the times of a save', () => {
  it('are kept as they are typed, cleared by null or an empty field, and left alone when they are not sent', () => {
    const stored = { publishAt: ms(10), unpublishAt: ms(20) };
    expect(after({ given: { publishAt: at(5), unpublishAt: at(6) } })).toMatchObject({
      publishAt: ms(5),
      unpublishAt: ms(6),
      problems: [],
    });
    expect(after({ stored })).toMatchObject(stored);
    expect(after({ stored, given: { publishAt: null, unpublishAt: '' } })).toMatchObject({
      publishAt: null,
      unpublishAt: null,
    });
  });

  it('make a save that publishes by default a draft until then', () => {
    expect(after({ publishes: true, given: { publishAt: at(1) } })).toMatchObject({
      publishes: false,
      publishAt: ms(1),
      problems: [],
    });
    const stored = { publishAt: ms(1), unpublishAt: null };
    expect(after({ publishes: true, stored })).toMatchObject({ publishes: false, publishAt: ms(1) });
  });

  it('refuse "at once" and "later" in one save', () => {
    const both = after({ publishes: true, isOutright: true, given: { publishAt: at(1) } });
    expect(codes(both)).toEqual(['schedule.now-and-later']);
  });

  it('are fulfilled by whoever publishes by hand', () => {
    const stored = { publishAt: ms(1), unpublishAt: ms(9) };
    expect(after({ publishes: true, isOutright: true, stored })).toEqual({
      publishes: true,
      publishAt: null,
      unpublishAt: ms(9),
      problems: [],
    });
  });

  it('are refused when they are past, unless stored already, meant as now, or sent back by an old form', () => {
    const past = { publishAt: at(-1) };
    expect(after({ given: past }).problems).toEqual([
      expect.objectContaining({ code: 'schedule.publication-past', path: ['publishAt'], at: at(-1) }),
    ]);
    expect(codes(after({ given: past, lastPublishedMs: ms(-2) }))).toEqual(['schedule.publication-past']);
    expect(codes(after({ given: { publishAt: at(0) } }))).toEqual(['schedule.publication-past']);
    expect(codes(after({ given: past, saysNow: true }))).toEqual([]);
    expect(codes(after({ given: past, stored: { publishAt: ms(-1), unpublishAt: null } }))).toEqual([]);
    expect(codes(after({ given: past, lastPublishedMs: ms(0) }))).toEqual([]);
    expect(after({ given: { publishAt: at(-1) }, lastPublishedMs: ms(0) }).publishAt).toBeNull();
  });

  it.each([
    ['before it', -1],
    ['in the same moment', 0],
  ])('cannot withdraw a story %s', (_name, minutes) => {
    const times = after({ given: { publishAt: at(10), unpublishAt: at(10 + minutes) } });
    expect(times.problems).toEqual([
      expect.objectContaining({ level: 'blocker', code: 'schedule.order', path: ['unpublishAt'] }),
    ]);
    expect(
      codes(after({ stored: { publishAt: ms(10), unpublishAt: null }, given: { unpublishAt: at(minutes) } })),
    ).toEqual(['schedule.order']);
  });

  it('stop a publication that would be over already', () => {
    expect(codes(after({ publishes: true, isOutright: true, given: { unpublishAt: at(0) } }))).toEqual([
      'schedule.withdrawal-past',
    ]);
    expect(problemsBeforeGoingLive({ unpublishAt: ms(1), now: NOON })).toEqual([]);
    expect(problemsBeforeGoingLive({ unpublishAt: null, now: NOON })).toEqual([]);
  });

  it.each(['tomorrow', '2026', '2026-13-45', {}, [], true, '99999-01-01T00:00:00Z', 1e20, Number.NaN])(
    'are refused when they are no time: %p',
    (value) => {
      expect(timeFrom(value)).toBeNull();
      const times = after({ given: { publishAt: value, unpublishAt: value } });
      expect(times.problems.map(({ code, path }) => [code, path[0]])).toEqual([
        ['schedule.not-a-time', 'publishAt'],
        ['schedule.not-a-time', 'unpublishAt'],
      ]);
    },
  );
});
