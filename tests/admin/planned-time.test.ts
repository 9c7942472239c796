import { plannedTime } from '../../src/admin/stories/planned-time';
import { clock } from '../../src/admin/page/clock';

describe('times as an editor reads them', () => {
  it('says a planned time with its day in the zone, and names the zone', () => {
    expect(plannedTime('2026-12-31T20:00:00.000Z', 'Asia/Kathmandu')).toMatch(
      /2027.*0?1:45.*\(Asia\/Kathmandu\)$/,
    );
    expect(plannedTime('2026-07-01T10:00:00.000Z', 'Europe/Oslo')).toMatch(/12:00.*\(Europe\/Oslo\)$/);
    expect(plannedTime('2026-12-01T10:00:00.000Z', 'Europe/Oslo')).toMatch(/11:00.*\(Europe\/Oslo\)$/);
  });

  it('says the year of a moment only when it is another one', () => {
    const now = new Date(2026, 10, 26, 12);
    expect(clock(new Date(2026, 10, 26, 9).toISOString(), now)).not.toMatch(/26|Nov/);
    expect(clock(new Date(2026, 0, 5, 9).toISOString(), now)).not.toMatch(/2026/);
    expect(clock(new Date(2027, 0, 5, 9).toISOString(), now)).toMatch(/2027/);
  });
});
