/** Scripts that write without spaces between words, or join them: looked for by pairs of their letters, anywhere. */
const DENSE =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Bopomofo}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}ー';
/** A run may change into a dense script without a space: "NHK放送" is two. */
const RUNS = new RegExp(`[${DENSE}]+|(?:(?![${DENSE}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');
const IS_DENSE = new RegExp(`^[${DENSE}]`, 'u');

/** Letters whose marks are put on for the eye or the foreigner; in India's scripts marks are vowels and stay. */
const OPTIONAL_MARKS =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu;

/** Letters that are other letters with a stroke, or two of them, which Unicode does not take apart. */
const STROKES: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
};
const STROKED = new RegExp(`[${Object.keys(STROKES).join('')}]`, 'gu');

/** Most paragraphs of most papers have nothing of all this but curly marks, and are read in a tenth of the time. */
const LETTER_BEYOND_ASCII = /(?![\0-\x7f])[\p{L}\p{M}\p{N}]/u;
const PLAIN_RUNS = /[a-z\d]+/gu;

/** Nobody asks for more of a word; what is longer is found by its beginning. */
const LONGEST = 60;

/** One word, or all letters of a dense script in a row. */
export interface Run {
  text: string;
  isDense: boolean;
}

/**
 * The words of a text as they are looked for: lower case in every script, without accents, width and ligatures. The
 * same for what stands in a story and for what a reader asks, so that "ZÜRICH" finds "Zurich" and "ЁЛКА" finds "елка".
 */
export function runsOf(text: string): Run[] {
  const apart = text.normalize('NFKD').toLowerCase();
  if (!LETTER_BEYOND_ASCII.test(apart)) return (apart.match(PLAIN_RUNS) ?? []).map(spacedRun);
  const plain = apart
    .replace(OPTIONAL_MARKS, '')
    .normalize('NFC')
    .replace(STROKED, (letter) => STROKES[letter] ?? letter);
  return (plain.match(RUNS) ?? []).map((run) =>
    IS_DENSE.test(run) ? { text: run, isDense: true } : spacedRun(run),
  );
}

const spacedRun = (run: string): Run => ({
  text: run.length > LONGEST ? [...run].slice(0, LONGEST).join('') : run,
  isDense: false,
});
