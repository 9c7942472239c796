import { DAYS, MONTHS } from '../words/days';
import { isFunctionWord } from '../words/english-case';
import { hasFiniteVerb, isFiniteVerb } from '../statements/finite-verb';
import { isVerbOutright } from '../statements/verb-words';
import { isOfTheSetting, isRank, isToldApart, isUniqueNoun } from './unique-nouns';

/** "the ban", "those talks": a noun that the sentence takes as known, and the words that may be its head. */
export interface DefiniteNoun {
  text: string;
  at: number;
  /** The last words of the phrase, in lower case: the noun is one of them. */
  heads: readonly string[];
  /** Stands where the sentence begins, so the whole item is about it. */
  isOpening: boolean;
  /** "the coach", "the match": mostly plain from what the list is about. */
  isOfTheSetting: boolean;
}

const DEFINITE =
  /(?<![\p{L}\p{N}’'-])(?:The|the|These|these|Those|those|This|this|That|that) (?=[\p{Ll}\p{N}'‘"“])/gu;
const WORD_OR_MARK = /[\p{L}\p{N}][\p{L}\p{N}’'.-]*|[^\s]/gu;
const LONGEST_PHRASE = 5;
/** No more than when: "the deal on Monday". */
const ONLY_WHEN = new RegExp(
  `^(?:on|in|at|from|by|before|after|since) (?:late |early |mid-)?(?:${DAYS}|${MONTHS}|\\d{4}\\b|\\d{1,2}[ :.]|noon|night|midnight|the (?:morning|evening|afternoon))`,
  'u',
);
/** "the ban on petrol cars", "the man who sold it": which one is said after the noun. */
const TOLD_BEHIND =
  /^,? ?(?:of|who|whom|that|which|whose|where|when|why|to|for|on|between|against|about|from|with|at|in|into|near|behind|by|over|around|under|as|called|named|known|needed|involved|responsible|\p{Ll}{3,}ing)\b/u;
/** "this week", "these days": now. */
const NOW =
  /^(?:week|month|year|weekend|morning|afternoon|evening|summer|winter|spring|autumn|fall|season|time|century|decade|days|country|world|point|kind|sort|way)s?$/u;
const ADVERB_BEHIND =
  /^(?:\p{L}{3,}ly|alone|together|ago|later|earlier|today|yesterday|tomorrow|either|too|instead)$/u;
/** "The ban starts": a verb, whatever it is elsewhere. */
const isVerbOf = (word: string): boolean =>
  /^(?:starts|begins|ends|opens|closes|plans|sinks|fails|rises|falls)$/u.test(word) ||
  (/[^s]s$/u.test(word) && isVerbOutright(word.replace(/s$/u, '')));
/** The nouns of a sentence that it takes as known and that nothing in it explains. */
export function definiteNounsIn(text: string): DefiniteNoun[] {
  const found: DefiniteNoun[] = [];
  for (const match of text.matchAll(DEFINITE)) {
    const from = match.index + match[0].length;
    const phrase = phraseAt(text, from);
    const heads = phrase.words.slice(-2).map((word) => word.toLowerCase());
    const head = heads.at(-1) ?? '';
    const determiner = match[0].trim().toLowerCase();
    if (head === '') continue;
    const isOpening = match.index === 0 || !hasFiniteVerb(text.slice(0, match.index));
    const isThe = determiner === 'the';
    if (!isThe && (NOW.test(head) || isRelativeThat(text, match.index, determiner))) continue;
    const isSetting = isThe && !isOpening && formsOf(head).some(isToldApart);
    if (isThe && isExplained(phrase.words, { head, isOpening, isSetting })) continue;
    const behind = text.slice(phrase.end);
    const next = behind.trimStart();
    if (TOLD_BEHIND.test(next) && !ONLY_WHEN.test(next) && (isThe || determiner === 'those')) continue;
    if (saidBefore(text.slice(0, match.index), heads)) continue;
    found.push({
      text: text.slice(match.index, phrase.end),
      at: match.index,
      heads,
      isOpening,
      isOfTheSetting: isSetting,
    });
  }
  return found;
}

/** "said that the", "the man that runs": no determiner. */
const isRelativeThat = (text: string, at: number, determiner: string): boolean =>
  determiner === 'that' &&
  at > 0 &&
  !/\b(?:in|on|at|of|for|from|after|since|with|by|to|about|against|before|over)\s$/iu.test(
    text.slice(Math.max(0, at - 8), at),
  );

/** The words of a noun phrase, as far as the next small word, verb or mark. */
function phraseAt(text: string, from: number): { words: string[]; end: number } {
  const words: string[] = [];
  let end = from;
  for (const match of text.slice(from, from + 90).matchAll(WORD_OR_MARK)) {
    const word = match[0].replace(/[.]$/u, '');
    if (!/^[\p{L}\p{N}'‘"“]/u.test(word) || words.length >= LONGEST_PHRASE) break;
    if (/^['‘"“]$/u.test(word)) continue;
    const isFirst = words.length === 0;
    const lower = word.toLowerCase();
    if (!isFirst && isFunctionWord(lower) && !isRank(lower)) break;
    if (!isFirst && (isFiniteVerb(lower) || ADVERB_BEHIND.test(lower) || isVerbOf(lower))) break;
    if (isFirst && isFiniteVerb(lower) && !/ed$/u.test(lower)) break;
    words.push(word);
    end = from + match.index + word.length;
    if (word !== match[0]) break;
  }
  return { words, end };
}

function isExplained(
  words: readonly string[],
  { head, isOpening, isSetting }: { head: string; isOpening: boolean; isSetting: boolean },
): boolean {
  if (words.some((word) => /^\p{Lu}/u.test(word) || isRank(word.toLowerCase()))) return true;
  if (isSetting) return false;
  return formsOf(head).some((form) => isUniqueNoun(form) || (!isOpening && isOfTheSetting(form)));
}

const formsOf = (head: string): string[] => [head.replace(/[’']s?$/u, ''), head.replace(/s$/u, '')];

function saidBefore(before: string, heads: readonly string[]): boolean {
  const head = (heads.at(-1) ?? '').replace(/(?:[’']s?|s)$/u, '');
  if (head.length <= 2) return false;
  const told = before.toLowerCase();
  const isWord = isPlainLetter(head[0]);
  for (let at = told.indexOf(head); at >= 0; at = told.indexOf(head, at + 1))
    if (isPlainLetter(told[at - 1]) !== isWord) return true;
  return false;
}

/** As a word's edge is told: between such a letter and anything else. */
const isPlainLetter = (char: string | undefined): boolean => char !== undefined && /\w/u.test(char);
