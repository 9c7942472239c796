import { allMatches } from '../../text/all-matches';

/** A time of day as it stands in a text. */
export interface ClockTime {
  at: number;
  end: number;
  /** Hours since midnight: "6.30pm" is 18.5. */
  value: number;
  /** The same by its digits alone: half of the day may be left out, or its colon be a point. */
  orElse: number[];
}

const HALF_DAY = /(?<![\d.,:])(\d{1,2})(?:[.:](\d{2}))?[ \u00a0\u202f]?([ap])\.?m\b/giu;
/** "18:30", and French and Portuguese "18h30". */
const BY_COLON = /(?<![\d.,:])(\d{1,2})(?::| ?h ?)(\d{2})(?![\d:])(?![ \u00a0\u202f]?[ap]\.?m\b)/giu;

/** The times of day of a text: "6.30pm", "6:30 p.m." and "18:30" are one time. Two digits without a colon are a number. */
export function clockTimesIn(text: string): ClockTime[] {
  const found: ClockTime[] = [];
  for (const match of [...allMatches(text, HALF_DAY), ...allMatches(text, BY_COLON)]) {
    const [all, hours, minutes = '0', half = ''] = match;
    const hour = Number(hours);
    if (hour > 24 || Number(minutes) > 59) continue;
    const past = Number(minutes) / 60;
    const since = half === '' ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
    found.push({
      at: match.index,
      end: match.index + all.length,
      value: since + past,
      orElse: [hour + past, Number(`${hour}.${minutes}`)],
    });
  }
  return found.sort((one, other) => one.at - other.at);
}
