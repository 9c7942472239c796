import type { Truth } from './pages';

/** What a reader of pages answers, in the words of the measure. */
export interface Reading {
  headline: string;
  authors: string[];
  date: string | null;
  standfirst: string;
  keyPoints: string[];
  paragraphs: string[];
}

/** Each from 0 to 1; null where the page has nothing to ask for. */
export interface Score {
  headline: number | null;
  authors: number | null;
  date: number | null;
  standfirst: number | null;
  first: number | null;
  last: number | null;
  precision: number | null;
  recall: number | null;
}

export const COLUMNS = [
  'headline',
  'authors',
  'date',
  'standfirst',
  'first',
  'last',
  'precision',
  'recall',
] as const;

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u200b\u00ad\ufeff]+/gu, ' ')
    .trim();
const key = (text: string): string =>
  plain(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const bag = (texts: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of key(texts.join(' ')).split(' '))
    if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};
const size = (counts: Map<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);
const right = (yes: boolean): number => (yes ? 1 : 0);

/**
 * Headline: the same characters but for spaces. Authors: the same people. Date: the same instant. Standfirst: the
 * words of the truth's summary are the standfirst's or the key points'. First and last: the paragraph stands in the
 * body, but for signs. Precision and recall: words, each as often as it stands, of paragraphs and subheadings.
 */
export function scoreOf(reading: Reading, truth: Truth): Score {
  const ours = bag(reading.paragraphs);
  const theirs = bag([...truth.paragraphs, ...truth.subheadings]);
  let shared = 0;
  for (const [word, count] of theirs) shared += Math.min(count, ours.get(word) ?? 0);
  const text = ` ${key(reading.paragraphs.join(' '))} `;
  const holds = (paragraph: string | undefined) =>
    paragraph === undefined ? null : right(text.includes(` ${key(paragraph)} `));
  const summary = key(truth.summary.join(' '));
  const people = (names: readonly string[]) => [...new Set(names.map(plain))].sort().join('\n');
  const time = (date: string | null) => (date === null ? null : Date.parse(date));
  return {
    headline: truth.headline === '' ? null : right(plain(reading.headline) === plain(truth.headline)),
    authors: truth.authors.length === 0 ? null : right(people(reading.authors) === people(truth.authors)),
    date: truth.date === null ? null : right(time(reading.date) === time(truth.date)),
    standfirst:
      summary === ''
        ? null
        : right(key(reading.standfirst) === summary || key(reading.keyPoints.join(' ')) === summary),
    first: holds(truth.paragraphs[0]),
    last: holds(truth.paragraphs.at(-1)),
    precision: truth.paragraphs.length === 0 ? null : shared / Math.max(1, size(ours)),
    recall: truth.paragraphs.length === 0 ? null : shared / Math.max(1, size(theirs)),
  };
}
