import type { InShortItem, InShortSource } from '../../article/article';
import { DAYS, MONTHS } from '../words/days';
import { isEverydayWord, isFunctionWord } from '../words/english-case';
import { initialsIn } from './initials';
import type { NameBook } from '../repair/name-book';
import { numbersIn, type NumberInText } from '../numbers/numbers';
import { isOpeningNoun, isSpokenShort } from '../statements/opening-nouns';
import { plainWords } from '../words/plain-words';
import { quotationsOf } from '../marks/quotes';
import { sentencesOf } from '../../sentences/sentences';
import { tokensOf, type Token } from '../words/tokens';

/** What an item says that the story does not, in the item's own words. */
export interface Unfounded {
  numbers: string[];
  quotations: string[];
  names: string[];
  days: string[];
}

/** A story made ready to be asked. */
export interface Evidence {
  names: NameBook;
  /** What names of the story are shortened to: "UN". */
  initials: ReadonlySet<string>;
  numbers: ReadonlySet<number>;
  /** All words of the story in lower case, single spaces between, one at either end. */
  words: string;
  sentences: readonly SourceSentence[];
  /** By each word the places of the sentences that hold it. */
  holders: ReadonlyMap<string, readonly number[]>;
  locale: string;
}

interface SourceSentence {
  text: string;
  paragraph: number;
  sentence: number;
}

/** From this share of an item's words in one sentence, the item came from there; an editor may have cut and polished. */
const SAME_SOURCE = 0.8;

/** What is longer is a pasted page: the lint says so, and no list of its words helps anybody. */
const LONGEST_CHECKED = 5_000;
const MOST_NAMED = 20;

/** The Russian ё is typed as е as often as not. */
const flat = (text: string): string => plainWords(text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е'));

const DAY_OR_MONTH = new RegExp(`^(?:${DAYS}|${MONTHS})$`, 'u');

/** Languages that bend names: "Лаврова" is Лавров. */
const INFLECTS = /^(?:ru|uk|be|bg|sr|hr|sl|cs|sk|pl|lt|lv|et|fi|hu|tr|el)\b/i;
/** A name without the letters that may bend, four at least. */
const stemOf = (name: string): string => name.slice(0, Math.max(4, name.length - 3));

export function evidenceOf(
  story: { headline: string; standfirst: string; paragraphs: readonly string[]; locale: string },
  names: NameBook,
): Evidence {
  const texts = [story.headline, story.standfirst, ...story.paragraphs];
  const sentences = story.paragraphs.flatMap((text, paragraph) =>
    sentencesOf(text, story.locale).map((one, sentence): SourceSentence => ({
      text: one,
      paragraph,
      sentence,
    })),
  );
  return {
    names,
    initials: initialsIn(texts),
    numbers: new Set(texts.flatMap((text) => numbersIn(text, story.locale).flatMap(worthsOf))),
    words: ` ${texts.map(flat).join(' ')} `,
    sentences,
    holders: holdersIn(sentences),
    locale: story.locale,
  };
}

function holdersIn(sentences: readonly SourceSentence[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [place, { text }] of sentences.entries()) {
    for (const key of keysOf(text)) {
      const places = holders.get(key);
      if (places === undefined) holders.set(key, [place]);
      else if (places.at(-1) !== place) places.push(place);
    }
  }
  return holders;
}

const keysOf = (text: string): string[] =>
  flat(text)
    .split(' ')
    .filter((word) => word !== '');

/**
 * Every number, quotation, name, day and month of an item that neither headline, standfirst nor body holds, each once; of a
 * page pasted as an item its first 5,000 characters, and twenty of a kind at most.
 *
 * Numbers are compared as numbers ("1.5 million" is "1,500,000", "three" is "3"), quotations by their words, names
 * by their letters whatever their case. A quotation with "..." in it is looked for piece by piece.
 */
export function unfoundedIn(item: string, evidence: Evidence): Unfounded {
  const text = item.slice(0, LONGEST_CHECKED);
  const names = once(unknownNames(text, evidence));
  const numbers = numbersIn(text, evidence.locale).filter(
    (number) => !worthsOf(number).some((value) => holdsNumber(evidence.numbers, value)),
  );
  const quotations = quotationsOf(text).filter((quotation) =>
    quotation
      .split(/\.{3}|…/u)
      .some((piece) => flat(piece) !== '' && !evidence.words.includes(` ${flat(piece)} `)),
  );
  return {
    numbers: once(numbers.map((number) => number.text)),
    quotations: once(quotations),
    names: names.filter((name) => !DAY_OR_MONTH.test(name)),
    days: names.filter((name) => DAY_OR_MONTH.test(name)),
  };
}

const worthsOf = ({ value, orElse = [] }: NumberInText): number[] => [value, ...orElse];

const once = (texts: readonly string[]): string[] => [...new Set(texts)].slice(0, MOST_NAMED);

/** 0.1 * 3 and 0.3 are the same number to an editor. */
const holdsNumber = (numbers: ReadonlySet<number>, value: number): boolean =>
  numbers.has(value) || numbers.has(Number(value.toPrecision(12)));

function unknownNames(text: string, { names: book, words, initials, locale }: Evidence): string[] {
  const found: string[] = [];
  let run: Token[] = [];
  const tokens = tokensOf(text, book.lower);
  const bends = INFLECTS.test(locale);
  const isKnown = ({ base, key }: Token): boolean =>
    [key, `${key}s`, key.replace(/s$/u, ''), key.replaceAll('.', '')].some((form) => book.ledger.has(form)) ||
    words.includes(` ${flat(key)} `) ||
    (DAY_OR_MONTH.test(base) && [3, 4, 5].some((letters) => words.includes(` ${key.slice(0, letters)} `))) ||
    initials.has(base.replaceAll('.', '')) ||
    (!book.english && words.includes(` ${flat(key.split(/['’]/u)[0] ?? '')} `)) ||
    (base === base.toUpperCase() && words.includes(` ${[...key].join(' ')} `)) ||
    (/[-‐‑]/u.test(key) &&
      key.split(/[-‐‑]/u).every((part) => part === '' || words.includes(` ${flat(part)} `))) ||
    (bends && words.includes(` ${stemOf(flat(key))}`));
  const close = (): void => {
    const [first] = run;
    const last = run.at(-1);
    // German gives every noun a capital: only capitals side by side are a sign of a name there.
    const isName = !book.nounsAreCapital || run.length > 1;
    if (first && last && isName) found.push(text.slice(first.at, last.end));
    run = [];
  };
  for (const token of tokens) {
    const isName = looksLikeName(token, book) && !isKnown(token);
    if (!isName || (run.length > 0 && token.prev === '')) close();
    if (isName) run.push(token);
  }
  close();
  return found;
}

/** A capital inside a sentence; at its beginning only a word that English has not as an everyday one. */
function looksLikeName({ base, key, initial }: Token, { english }: NameBook): boolean {
  if (!/^\p{Lu}/u.test(base)) return false;
  const plain = key.replace(/'(?:ll|d|ve|re|m|s)$/u, '');
  if (english && (isFunctionWord(plain) || isSpokenShort(key) || numbersIn(key, 'en').length > 0))
    return false;
  if (!initial) return base.length > 1;
  return (
    english &&
    base.length > 2 &&
    !isEverydayWord(key) &&
    !isOpeningNoun(key) &&
    !/(?:ing|ed|ly|s)$/u.test(key)
  );
}

/** The sentence of the body that says what an item says, or "editor" where none does. */
export function sourceOf(text: string, { sentences, holders }: Evidence): InShortSource {
  const mine = new Set(keysOf(text));
  if (mine.size < 3) return 'editor';
  const shared = new Uint32Array(sentences.length);
  for (const key of mine) for (const place of holders.get(key) ?? []) shared[place]! += 1;
  const most = shared.reduce((best, one) => Math.max(best, one), 0);
  if (most / mine.size < SAME_SOURCE) return 'editor';
  const { paragraph, sentence } = sentences[shared.indexOf(most)]!;
  return { paragraph, sentence };
}

/**
 * Has this item lost the sentence it came from? True where the last save found one, or had already missed it, and the
 * body now holds none. An item that an editor wrote freely never had one.
 */
export function isStale(item: InShortItem, previous: readonly InShortItem[]): boolean {
  if (item.source !== 'editor') return false;
  return previous.some(
    (before) =>
      flat(before.text) === flat(item.text) && (before.stale === true || before.source !== 'editor'),
  );
}
