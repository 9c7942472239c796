import { problemsBeforeGoingLive, settledSchedule, timeFrom } from '../../src/newsroom/schedule';

const NOON = Date.UTC(2026, 2, 1, 12);
const at = (minutes: number) => new Date(NOON + minutes * 60_000).toISOString();
const ms = (minutes: number) => NOON + minutes * 60_000;

const settle = (save: Partial<Parameters<typeof settledSchedule>[0]>) =>
  settledSchedule({
    given: {},
    stored: { publishAt: null, unpublishAt: null },
    lastPublishedMs: null,
    publishes: false,
    isOutright: false,
    now: NOON,
    ...save,
  });
const codes = (settled: { problems: { code: string }[] }) => settled.problems.map(({ code }) => code);

describe('the times of a save', () => {
  it('are kept as they are typed, cleared by null or an empty field, and left alone when they are not sent', () => {
    const stored = { publishAt: ms(10), unpublishAt: ms(20) };
    expect(settle({ given: { publishAt: at(5), unpublishAt: at(6) } })).toMatchObject({
      publishAt: ms(5),
      unpublishAt: ms(6),
      problems: [],
    });
    expect(settle({ stored })).toMatchObject(stored);
    expect(settle({ stored, given: { publishAt: null, unpublishAt: '' } })).toMatchObject({
      publishAt: null,
      unpublishAt: null,
    });
  });

  it('make a save that publishes by default a draft until then', () => {
    expect(settle({ publishes: true, given: { publishAt: at(1) } })).toMatchObject({
      publishes: false,
      publishAt: ms(1),
      problems: [],
    });
    const stored = { publishAt: ms(1), unpublishAt: null };
    expect(settle({ publishes: true, stored })).toMatchObject({ publishes: false, publishAt: ms(1) });
  });

  it('refuse "at once" and "later" in one save', () => {
    const both = settle({ publishes: true, isOutright: true, given: { publishAt: at(1) } });
    expect(codes(both)).toEqual(['schedule.now-and-later']);
  });

  it('are fulfilled by whoever publishes by hand', () => {
    const stored = { publishAt: ms(1), unpublishAt: ms(9) };
    expect(settle({ publishes: true, isOutright: true, stored })).toEqual({
      publishes: true,
      publishAt: null,
      unpublishAt: ms(9),
      problems: [],
    });
  });

  it('mean "at the next look" when they are past, but not what an old form sends back', () => {
    expect(settle({ given: { publishAt: at(-1) } }).publishAt).toBe(ms(-1));
    expect(settle({ given: { publishAt: at(-1) }, lastPublishedMs: ms(-2) }).publishAt).toBe(ms(-1));
    expect(settle({ given: { publishAt: at(-1) }, lastPublishedMs: ms(0) }).publishAt).toBeNull();
  });

  it.each([
    ['before it', -1],
    ['in the same moment', 0],
  ])('cannot withdraw a story %s', (_name, minutes) => {
    const settled = settle({ given: { publishAt: at(10), unpublishAt: at(10 + minutes) } });
    expect(settled.problems).toEqual([
      expect.objectContaining({ level: 'blocker', code: 'schedule.order', path: ['unpublishAt'] }),
    ]);
    expect(
      codes(
        settle({ stored: { publishAt: ms(10), unpublishAt: null }, given: { unpublishAt: at(minutes) } }),
      ),
    ).toEqual(['schedule.order']);
  });

  it('stop a publication that would be over already', () => {
    expect(codes(settle({ publishes: true, isOutright: true, given: { unpublishAt: at(0) } }))).toEqual([
      'schedule.withdrawal-past',
    ]);
    expect(problemsBeforeGoingLive({ unpublishAt: ms(1), now: NOON })).toEqual([]);
    expect(problemsBeforeGoingLive({ unpublishAt: null, now: NOON })).toEqual([]);
  });

  it.each(['tomorrow', '2026', '2026-13-45', {}, [], true, '99999-01-01T00:00:00Z', 1e20, Number.NaN])(
    'are refused when they are no time: %p',
    (value) => {
      expect(timeFrom(value)).toBeNull();
      const settled = settle({ given: { publishAt: value, unpublishAt: value } });
      expect(settled.problems.map(({ code, path }) => [code, path[0]])).toEqual([
        ['schedule.not-a-time', 'publishAt'],
        ['schedule.not-a-time', 'unpublishAt'],
      ]);
    },
  );
});
