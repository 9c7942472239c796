import * as stopword from 'stopword';
import { everydayStem } from './in-short/everyday-stem';
import { isEverydayWord } from './in-short/english-case';
import { tagKey } from './paths';

/** What a story is about, as the archive is asked for it. Terms of two stories are compared as text. */
export interface RelatedTerm {
  /** Unique within a story: the kind's first letter, a colon, the key. At most 100 characters. */
  term: string;
  kind: TermKind;
  /** For people: "Vladimir Putin", "North Korea". */
  label: string;
}

export type TermKind = 'any' | 'section' | 'tag' | 'name' | 'word';

export interface TermSource {
  headline: string;
  standfirst: string;
  /** The body as plain paragraphs (see `paragraphsOf`). */
  paragraphs: readonly string[];
  section: { documentId: string; name: string } | null;
  tags: readonly string[];
  locale: string;
}

/** A search table of about 25 rows a story stays small at 100,000; further names and words hardly change the order. */
const MOST: Readonly<Record<'tag' | 'name' | 'word', number>> = { tag: 6, name: 7, word: 11 };
/** The opening of a news story says what it is about; the rest is detail. */
const LONGEST_TEXT = 4_000;
const LONGEST_TERM = 90;
/** A name of more words is a title or a row of names. */
const LONGEST_NAME = 4;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const SENTENCE_BREAK = /[.!?…:;"“”«»()[\]\n]\s*$/u;
const LISTS = stopword as Readonly<Record<string, readonly string[] | undefined>>;
/** ISO 639-1 as in a locale to the package's codes. */
const STOP_LISTS: Readonly<Record<string, string>> = {
  ...{ ar: 'ara', bn: 'ben', bg: 'bul', ca: 'cat', cs: 'ces', da: 'dan', de: 'deu', el: 'ell', en: 'eng' },
  ...{ es: 'spa', et: 'est', fa: 'fas', fi: 'fin', fr: 'fra', he: 'heb', hi: 'hin', hr: 'hrv', hu: 'hun' },
  ...{ id: 'ind', it: 'ita', ja: 'jpn', ko: 'kor', lt: 'lit', lv: 'lat', nb: 'nob', nl: 'nld', no: 'nob' },
  ...{ pl: 'pol', pt: 'por', ro: 'ron', ru: 'rus', sk: 'slk', sl: 'slv', sv: 'swe', th: 'tha', tr: 'tur' },
  ...{ uk: 'ukr', ur: 'urd', vi: 'vie', zh: 'zho' },
};

/**
 * The terms of a story: its section, its tags, the names in it and the words that stand out, most telling first.
 *
 * A name is a run of capitals that does not open a sentence, or does so while it stands elsewhere, too; "Putin" alone
 * counts for "Vladimir Putin". A word counts for more in the headline; everyday English words and every language's stop
 * words for nothing. Scripts without capitals have words only. Each story also has the term of all stories.
 */
export function relatedTerms(source: TermSource): RelatedTerm[] {
  const language = source.locale.slice(0, 2).toLowerCase();
  const text = `${source.standfirst}\n${source.paragraphs.join('\n')}`.slice(0, LONGEST_TEXT);
  const words = wordsOf([source.headline.slice(0, 500), text].join('\n'), language);
  const names = namesOf(words, source.headline.length);
  const nameWords = new Set(names.flatMap((name) => name.key.split(' ')));
  return [
    { term: 'a:', kind: 'any', label: '' },
    ...(source.section?.documentId
      ? [termOf('section', source.section.documentId, source.section.name)]
      : []),
    ...unique(source.tags.map((tag) => termOf('tag', tagKey(tag), tag))).slice(0, MOST.tag),
    ...names.slice(0, MOST.name).map((name) => termOf('name', name.key, name.label)),
    ...tellingWords(words, { nameWords, language, headlineEnd: source.headline.length })
      .slice(0, MOST.word)
      .map(({ key, label }) => termOf('word', key, label)),
  ];
}

interface Word {
  text: string;
  lower: string;
  at: number;
  isCapital: boolean;
  opensSentence: boolean;
  /** Does nothing but spaces stand between this word and the one before? */
  followsOn: boolean;
}

interface Found {
  key: string;
  label: string;
}

function wordsOf(text: string, language: string): Word[] {
  if (/^(?:zh|ja|th|km|lo|my)$/.test(language)) return segmentsOf(text, language);
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const between = text.slice(end, match.index);
    const word = match[0].replace(/['’]s$/u, '');
    const lower = word.toLowerCase();
    words.push({
      text: word,
      lower,
      at: match.index,
      isCapital: /^\p{Lu}/u.test(word),
      opensSentence: end === 0 || SENTENCE_BREAK.test(between.slice(-8)),
      followsOn: end > 0 && between === ' ',
    });
    end = match.index + match[0].length;
  }
  return words;
}

const segmentsOf = (text: string, language: string): Word[] =>
  [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)]
    .filter((part) => part.isWordLike)
    .map(({ segment, index }) => ({
      text: segment,
      lower: segment.toLowerCase(),
      at: index,
      isCapital: false,
      opensSentence: false,
      followsOn: false,
    }));

/** The names of a story, most often named first; those in the headline count three times. */
function namesOf(words: readonly Word[], headlineEnd: number): Found[] {
  const runs = runsOfCapitals(words.filter((word) => word.at >= headlineEnd));
  const certain = new Set(runs.filter((run) => !run.opensSentence).map((run) => run.key));
  const inHeadline = new Set(words.filter((word) => word.at < headlineEnd).map((word) => word.lower));
  const counts = new Map<string, Found & { count: number }>();
  for (const run of runs) {
    if (!certain.has(run.key) && run.size < 2) continue;
    const known = counts.get(run.key);
    if (known) known.count += 1;
    else counts.set(run.key, { key: run.key, label: run.label, count: 1 });
  }
  const full = [...counts.values()].filter((name) => name.key.includes(' '));
  for (const name of [...counts.values()]) {
    const whole = full.find((longer) => longer !== name && longer.key.split(' ').includes(name.key));
    if (!whole || name.key.includes(' ')) continue;
    whole.count += name.count;
    counts.delete(name.key);
  }
  const weight = (name: Found & { count: number }) =>
    name.count + (name.key.split(' ').some((word) => inHeadline.has(word)) ? 3 : 0);
  return [...counts.values()].sort((a, b) => weight(b) - weight(a) || (a.key < b.key ? -1 : 1));
}

interface Run extends Found {
  opensSentence: boolean;
  size: number;
}

function runsOfCapitals(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const run: Word[] = [];
    while (at + run.length < words.length) {
      const word = words[at + run.length] as Word;
      if (!word.isCapital || (run.length > 0 && (!word.followsOn || word.opensSentence))) break;
      run.push(word);
    }
    const named = run[0]?.opensSentence && isStop(run[0].lower) ? run.slice(1) : run;
    if (named.length > 0 && named.length <= LONGEST_NAME && (named[0] as Word).text.length > 2) {
      runs.push({
        key: named.map((word) => word.lower).join(' '),
        label: named.map((word) => word.text).join(' '),
        opensSentence: named[0] === run[0] && (run[0] as Word).opensSentence,
        size: named.length,
      });
    }
    at += Math.max(0, run.length - 1);
  }
  return runs;
}

function tellingWords(
  words: readonly Word[],
  about: { nameWords: ReadonlySet<string>; language: string; headlineEnd: number },
): Found[] {
  const isEnglish = about.language === 'en';
  const counts = new Map<string, { key: string; label: string; weight: number }>();
  for (const { lower, at } of words) {
    if (lower.length < (about.language === 'zh' || about.language === 'ja' ? 2 : 4)) continue;
    if (about.nameWords.has(lower) || isStop(lower, about.language) || /^\p{N}/u.test(lower)) continue;
    const key = isEnglish ? everydayStem(lower) : lower;
    const weight = (at < about.headlineEnd ? 4 : 1) * (isEnglish && isEverydayWord(lower) ? 0.3 : 1);
    const known = counts.get(key);
    if (known) known.weight += weight;
    else counts.set(key, { key, label: lower, weight });
  }
  return [...counts.values()].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
}

const stopSets = new Map<string, ReadonlySet<string>>();

function isStop(word: string, language = 'en'): boolean {
  let words = stopSets.get(language);
  if (words === undefined) {
    words = new Set(LISTS[STOP_LISTS[language] ?? ''] ?? []);
    stopSets.set(language, words);
  }
  return words.has(word);
}

const termOf = (kind: 'section' | 'tag' | 'name' | 'word', key: string, label: string): RelatedTerm => ({
  term: `${kind.charAt(0)}:${key.slice(0, LONGEST_TERM)}`,
  kind,
  label,
});

const unique = (terms: RelatedTerm[]): RelatedTerm[] => [
  ...new Map(terms.map((term) => [term.term, term])).values(),
];
