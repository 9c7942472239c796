import { allMatches } from '../../text/all-matches';
import { DAYS, MONTHS } from '../words/days';
import { isFunctionWord } from '../words/english-case';
import { hasFiniteVerb, isFiniteVerb } from '../statements/finite-verb';
import { isVerbOutright } from '../statements/verb-words';
import { isEpithet } from './epithets';
import { isOfName, isTellingParticiple, isToldBehind } from './told-which';
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
  /(?<![\p{L}\p{N}’'-])(?:The|the|These|these|Those|those|This|this|That|that) (?:(?=[\p{Ll}\p{N}'‘"“])|(?<=^The )(?=\p{Lu}))/gu;
const WORD_OR_MARK = /[\p{L}\p{N}][\p{L}\p{N}’'.-]*|[^\s]/gu;
const LONGEST_PHRASE = 5;
/** No item is longer. What stands further before a noun is not asked about it, so that a text of any length is read in one pass. */
const LONGEST_ITEM = 600;
const WHEN = new RegExp(`^(?:${DAYS}|${MONTHS})$`, 'u');
/** "the group calling itself", "the man holding a flag". */
const DOING = /^ (?:an?|the|his|her|its|their|himself|herself|itself|themselves|him|them|it)\b/u;
/** "this week", "these days": now. */
const NOW =
  /^(?:week|month|year|weekend|morning|afternoon|evening|summer|winter|spring|autumn|fall|season|time|century|decade|days|country|world|point|kind|sort|way)s?$/u;
const ADVERB_BEHIND =
  /^(?:\p{L}{3,}ly|alone|together|ago|later|earlier|today|yesterday|tomorrow|either|too|instead)$/u;
/** "The ban starts": a verb, whatever it is elsewhere. */
const isVerbOf = (word: string, before: string): boolean =>
  (/[^s]s$/u.test(before) &&
    /^(?:state|show|claim|report|suggest|say|reveal|allege|want|plan)$/u.test(word)) ||
  /^(?:starts|begins|ends|opens|closes|plans|sinks|fails|rises|falls)$/u.test(word) ||
  (/[^s]s$/u.test(word) && isVerbOutright(word.replace(/s$/u, '')));
/** The nouns of a sentence that it takes as known and that nothing in it explains. */
export function definiteNounsIn(text: string): DefiniteNoun[] {
  const found: DefiniteNoun[] = [];
  for (const match of allMatches(text, DEFINITE)) {
    const from = match.index + match[0].length;
    const phrase = phraseAt(text, from);
    const heads = phrase.words.slice(-2).map((word) => word.toLowerCase());
    const head = heads.at(-1) ?? '';
    // "the 6:30 race", "the 1,200": a number that goes on.
    if (/^\d+$/u.test(head) && /^[:,.’'](?=[\p{L}\d])/u.test(text.slice(phrase.end))) continue;
    const determiner = match[0].trim().toLowerCase();
    if (head === '') continue;
    const before = text.slice(Math.max(0, match.index - LONGEST_ITEM), match.index);
    const isOpening = match.index === 0 || (match.index <= LONGEST_ITEM && !hasFiniteVerb(before));
    const isThe = determiner === 'the';
    if (
      !isThe &&
      (NOW.test(head) || NOW.test(phrase.words[0] ?? '') || isRelativeThat(text, match.index, determiner))
    )
      continue;
    const isSetting = isThe && !isOpening && formsOf(head).some(isToldApart);
    if (isThe && isExplained(phrase.words, { head, isOpening, isSetting })) continue;
    const behind = text.slice(phrase.end);
    const next = behind.trimStart();
    if ((isThe || determiner === 'those') && isToldBehind(next)) continue;
    if (isThe && isTellingParticiple(next)) continue;
    if (isThe && !isOpening && isOfName(head, { before, behind: next })) continue;
    if (saidBefore(before, heads)) continue;
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
  for (const match of allMatches(text.slice(from, from + 90), WORD_OR_MARK)) {
    const word = match[0].replace(/[.]$/u, '');
    if (!/^[\p{L}\p{N}'‘"“]/u.test(word) || words.length >= LONGEST_PHRASE) break;
    if (/^['‘"“]$/u.test(word)) continue;
    const isFirst = words.length === 0;
    const lower = word.toLowerCase();
    if (!isFirst && WHEN.test(word)) break;
    if (!isFirst && isFunctionWord(lower) && !isRank(lower)) break;
    // "the exam only tests": no rank of the exam.
    if (!isFirst && lower === 'only' && /^ \p{Ll}/u.test(text.slice(from + match.index + word.length))) break;
    // "the nine injured sailors", "the 21 injured people".
    const isCounted =
      words.length === 1 && /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten)$/u.test(words[0] ?? '');
    if (
      isCounted &&
      /\p{Ll}ed$/u.test(lower) &&
      /^ \p{Ll}{3,}/u.test(text.slice(from + match.index + word.length))
    ) {
      words.push(word);
      continue;
    }
    if (!isFirst && (isFiniteVerb(lower) || ADVERB_BEHIND.test(lower) || isVerbOf(lower, words.at(-1) ?? '')))
      break;
    if (isFirst && isFiniteVerb(lower) && !/ed$/u.test(lower)) break;
    if (!isFirst && /\p{Ll}{2}ing$/u.test(word) && DOING.test(text.slice(from + match.index + word.length)))
      break;
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
  if (words.some((word) => isRank(word.toLowerCase()))) return true;
  if (words.some((word) => /^\p{Lu}/u.test(word))) return !(isOpening && isEpithet(words));
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
