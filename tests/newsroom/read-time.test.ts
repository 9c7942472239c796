import { readTime, whyNoTime } from '../../src/newsroom/input/read-time';

describe('a time as a caller writes it', () => {
  it.each([
    ['2027-05-01T09:00:00Z', '2027-05-01T09:00:00.000Z'],
    ['2027-05-01T09:00:00.123456Z', '2027-05-01T09:00:00.123Z'],
    ['2027-05-01t09:00z', '2027-05-01T09:00:00.000Z'],
    ['2027-05-01 09:00+0200', '2027-05-01T07:00:00.000Z'],
    ['2027-05-01T09:00:00-04:00', '2027-05-01T13:00:00.000Z'],
    ['2028-02-29T09:00:00Z', '2028-02-29T09:00:00.000Z'],
  ])('%s is %s', (written, meant) => {
    const read = readTime(written);
    expect('ms' in read && new Date(read.ms).toISOString()).toBe(meant);
  });

  it.each([
    ['2027-02-30T09:00:00Z', 'no-such-day'],
    ['2027-04-31T09:00:00+02:00', 'no-such-day'],
    ['2027-02-29T09:00:00Z', 'no-such-day'],
    ['2100-02-29T09:00:00Z', 'no-such-day'],
    ['2027-13-01T09:00:00Z', 'no-such-day'],
    ['2027-00-10T09:00:00Z', 'no-such-day'],
    ['2027-02-30', 'no-such-day'],
    ['2027-05-01T09:00', 'no-zone'],
    ['2027-05-01 09:00:00', 'no-zone'],
    ['2027-05-01', 'no-zone'],
    ['2027-05-01T24:00:00Z', 'not-a-time'],
    ['2027-05-01T09:60:00Z', 'not-a-time'],
    ['2027-05-01T09:00:00 Europe/Kyiv', 'not-a-time'],
    ['May 1, 2027 09:00', 'not-a-time'],
    ['1969-12-31T23:59:59Z', 'not-a-time'],
    ['+010000-01-01T00:00:00Z', 'not-a-time'],
    ['', 'not-a-time'],
    [{}, 'not-a-time'],
    [Number.NaN, 'not-a-time'],
  ])('%j is refused: %s', (written, wrong) => {
    expect(readTime(written)).toEqual({ wrong });
  });

  it('is a date alone only where that is enough', () => {
    expect(readTime('2027-05-01', { isDateEnough: true })).toEqual({ ms: Date.UTC(2027, 4, 1) });
    expect(readTime('2027-02-30', { isDateEnough: true })).toEqual({ wrong: 'no-such-day' });
    expect(readTime('2027-05-01T09:00', { isDateEnough: true })).toEqual({ wrong: 'no-zone' });
  });

  it('says what is wrong with it', () => {
    expect(whyNoTime('publishAt', 'no-such-day')).toBe(
      'publishAt must be a date and time that exists: the calendar has no such day.',
    );
    expect(whyNoTime('publishAt', 'no-zone')).toContain('with its zone');
  });
});
