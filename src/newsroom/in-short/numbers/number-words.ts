import { scaleOf } from './number-scales';

/** A word of a text, or digits with their marks. */
export interface Piece {
  text: string;
  key: string;
  at: number;
  end: number;
}

/** A number before its scales, and how many pieces it takes. */
export interface Start {
  value: number;
  pieces: number;
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';
const TEENS = 'seventeen eighteen nineteen';
const SMALL = new Map(`${UNITS} ${TEENS}`.split(' ').map((word, value) => [word, value]));
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, place) => [word, (place + 2) * 10]),
);

/** Side by side, or with one space or hyphen between. */
export const isNear = (text: string, one: Piece, other: Piece): boolean =>
  /^[ \u00a0\u202f-]?$/u.test(text.slice(one.end, other.at));

/** The number in English words that begins at this piece, without its scale: "twenty-five", the "a" of "a million". */
export function wordsAt(text: string, pieces: readonly Piece[], index: number): Start | null {
  const piece = pieces[index] as Piece;
  const next = pieces[index + 1];
  const ten = TENS.get(piece.key);
  if (ten !== undefined) {
    const unit = next && isNear(text, piece, next) ? SMALL.get(next.key) : undefined;
    return unit !== undefined && unit > 0 && unit < 10
      ? { value: ten + unit, pieces: 2 }
      : { value: ten, pieces: 1 };
  }
  const small = SMALL.get(piece.key);
  if (small !== undefined && small > 1) return { value: small, pieces: 1 };
  const isScale = (one: Piece | undefined, before: Piece) =>
    one !== undefined &&
    one.key.length > 3 &&
    isNear(text, before, one) &&
    scaleOf(one.key, { english: true }) !== undefined;
  if (piece.key === 'a' || piece.key === 'one') return isScale(next, piece) ? { value: 1, pieces: 1 } : null;
  // "half a million", "half a dozen"
  const isHalf = piece.key === 'half' && next?.key === 'a' && isScale(pieces[index + 2], next);
  return isHalf ? { value: 0.5, pieces: 2 } : null;
}
