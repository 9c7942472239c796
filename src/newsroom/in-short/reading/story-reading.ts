import { narrow } from '../../text/narrow';
import { segmentsOf } from '../../text/segments';
import { singleSpaced } from '../../text/single-spaced';
import { withoutDateline } from '../../article/dateline';
import { isCaptioned } from './captioned';
import { sentencesOf } from '../../sentences/sentences';
import { englishStem } from '../words/stem';
import { languageOf } from '../../text/language-of';
import { stopWordsOf } from '../words/stop-words';

/** One word of a sentence, as rules count it. */
export interface Word {
  /** Index into the story's terms. */
  term: number;
  isCapital: boolean;
  isQuoted: boolean;
}

export interface Sentence {
  paragraph: number;
  /** Counted in its paragraph from 0. */
  sentence: number;
  /** Counted in the story from 0. */
  order: number;
  /** One line, without agency tag and dateline. */
  text: string;
  words: Word[];
}

/** What is known of a term all over the story. */
export interface Term {
  text: string;
  isStop: boolean;
  isNumber: boolean;
}

export interface StoryReading {
  locale: string;
  language: string;
  sentences: Sentence[];
  terms: Term[];
  /** The term of a word as it stands in a text; new words get a new term. */
  wordsOf(text: string): Word[];
}

/** The news of a story stands in these; what comes after is not read, which keeps a save short. */
const MOST_SENTENCES = 250;
const MOST_CHARACTERS = 100_000;

/** Scripts that part words by no space. */
const UNSPACED = new Set(['ja', 'zh', 'th', 'lo', 'km', 'my']);
const PLAIN_WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The first hundred thousand characters of a story as numbered sentences of numbered words. */
export function readStory(paragraphs: readonly string[], locale: string): StoryReading {
  const language = languageOf(locale);
  const terms: Term[] = [];
  const wordsOf = wordReader(terms, locale);
  const sentences: Sentence[] = [];
  let left = MOST_CHARACTERS;
  for (const [paragraph, whole] of paragraphs.entries()) {
    if (sentences.length >= MOST_SENTENCES || left <= 0) break;
    if (isCaptioned(whole)) continue;
    const found = sentencesOf(whole.slice(0, left), locale);
    left -= whole.length;
    const front = newsOf(found.slice(0, 2), sentences.length === 0);
    for (const [sentence, original] of found.entries()) {
      if (sentences.length >= MOST_SENTENCES) break;
      const line = singleSpaced(original);
      const text = narrow(sentence < front.length ? front[sentence]! : line);
      if (!/[\p{L}\p{N}]/u.test(text)) continue;
      sentences.push({ paragraph, sentence, order: sentences.length, text, words: wordsOf(text) });
    }
  }
  return { locale, language, sentences, terms, wordsOf };
}

/** "14:32 GMT – ", "9.05am: ": when the paragraph was written. */
const OF_A_LIVE_PAGE = /^\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s?\p{Lu}{2,4})?\s?(?:--|[–—:-])\s(?=\p{Lu})/u;

/** "(The Hollywood Reporter)A trailer": who had the story first, which the copied page has run into it. */
const TAG = /^\((?:[Tt]he )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}\)\s?(?=["“‘'\p{Lu}])/u;

/** The first sentences of a paragraph without the dateline, which may hold a stop: "МОСКВА, 3 ноя — ТАСС. Суд ...". */
function newsOf(first: readonly string[], opensStory: boolean): string[] {
  const lines = first.map(singleSpaced);
  const joined = lines.join(' ');
  const { text } = withoutDateline(opensStory ? joined.replace(TAG, '') : joined, { opensStory });
  const [, second = ''] = lines;
  if (text.length <= second.length) return ['', text];
  const news = text.slice(0, text.length - second.length).replace(OF_A_LIVE_PAGE, '');
  return [news.trim()];
}

function wordReader(terms: Term[], locale: string): (text: string) => Word[] {
  const language = languageOf(locale);
  const stops = stopWordsOf(locale);
  const known = new Map<string, number>();
  const spelled = new Map<string, { term: number; isCapital: boolean }>();
  const readingOf = (written: string) => {
    const before = spelled.get(written);
    if (before !== undefined) return before;
    const lower = written.toLowerCase();
    const key = language === 'en' ? englishStem(lower) : lower;
    let term = known.get(key);
    if (term === undefined) {
      term = terms.length;
      terms.push({ text: key, isStop: stops.has(lower), isNumber: /^\p{N}/u.test(key) });
      known.set(key, term);
    }
    const reading = { term, isCapital: /^\p{Lu}/u.test(written) };
    spelled.set(written, reading);
    return reading;
  };
  const unquoted = (written: string): Word => {
    const { term, isCapital } = readingOf(written);
    return { term, isCapital, isQuoted: false };
  };
  const pieces = UNSPACED.has(language) ? segmentedWords(locale) : spacedWords;
  const isSpaced = !UNSPACED.has(language);
  return (text) => {
    if (isSpaced && !MARK.test(text)) return (text.match(PLAIN_WORD) ?? []).map(unquoted); // wherever they stand
    const words: Word[] = [];
    let from = 0;
    let isQuoted = false;
    for (const { written, at } of pieces(text)) {
      isQuoted = quotedAfter(text.slice(from, at), isQuoted);
      from = at + written.length;
      const { term, isCapital } = readingOf(written);
      words.push({ term, isCapital, isQuoted });
    }
    return words;
  };
}

const MARK = /["“„«「”»」]/u;

/** Does a quotation go on behind what stands between two words? */
function quotedAfter(between: string, isQuoted: boolean): boolean {
  if (between === ' ') return isQuoted;
  let isOpen = isQuoted;
  for (const char of between) {
    if (char === '"') isOpen = !isOpen;
    else if ('“„«「'.includes(char)) isOpen = true;
    else if ('”»」'.includes(char)) isOpen = false;
  }
  return isOpen;
}

function spacedWords(text: string): { written: string; at: number }[] {
  let end = 0;
  return (text.match(PLAIN_WORD) ?? []).map((written) => {
    const at = text.indexOf(written, end);
    end = at + written.length;
    return { written, at };
  });
}

function segmentedWords(locale: string): (text: string) => Generator<{ written: string; at: number }> {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  return function* pieces(text) {
    for (const { text: written, at, isWordLike } of segmentsOf(text, segmenter)) {
      if (isWordLike) yield { written, at };
    }
  };
}
