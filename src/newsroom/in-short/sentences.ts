import { shortFormsOf, STARTERS } from './abbreviations';
import { languageOf } from './stop-words';

/** A short form is looked for in this many characters before a boundary, so that the pass stays linear. */
const LOOK_BACK = 24;

const LAST_WORD = /([\p{L}\p{N}][\p{L}\p{M}\p{N}.’'-]*)\.$/u;
const OPENERS = /^[\s"'“”‘’«»„‚([{¿¡*•–—-]*/u;
const ONLY_CLOSERS = /^[\s"'”’»)\]}.!?…]+$/u;
/** A word in lower case before a single capital: "chose plan B." may end there, "John F." may not. */
const PLAIN_WORD_BEFORE = /(?:^|\s)\p{Ll}+\s\S+$/u;
const LIST_NUMBER = /^\s*(?:\d{1,3}|[A-Za-z])[.)]\s*$/u;
const CLOCK =
  /^(?:\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|e[sd]?t|p[sd]?t|c[sd]?t|gmt|utc|bst|local)\b/u;

/** "「…。」と彼は言った": the particle carries the sentence on after the quotation. */
const SPEECH_RUNS_ON = /[。！？][」』]$/u;
const GERMAN_MONTH =
  /^(?:jan(?:uar|uary|\.)|jänner|feb(?:ruar|\.)|märz|april|mai|juni|juli|aug(?:ust|\.)|sept?(?:ember|\.)|okt(?:ober|\.)|nov(?:ember|\.)|dez(?:ember|\.))/iu;
/** "in der 16. Minute", "zum 1. FC": behind an article a number with a stop counts. */
const GERMAN_ORDINAL =
  /(?:^|\s)(?:der|die|das|dem|den|des|im|am|ins|zum|zur|vom|beim|seit|ihre[nmr]?|seine[nmr]?|einem|einer)\s\d{1,3}\.$/u;
const GERMAN_COUNTED =
  /^(?:FC|SC|SV|Minute|Jahrhundert|Senat|Bundesliga|Liga|Platz|Spieltag|Runde|Stock|Geburtstag|Weltkrieg|Klasse|Kammer|Etappe|Auflage)\b/u;
/** An opening mark that Unicode's rules leave at the end of the sentence before. */
const STRAY_OPENER = /[「『（【《〈]$/u;

/**
 * Asked for one boundary, the engine takes time in proportion to the whole text it was given, so it is given
 * windows: a text of a megabyte is a quarter of a second instead of three minutes.
 */
const WINDOW = 2_000;

/** A text without an end of sentence (Thai has none, nor has a pasted table) is cut behind so many characters. */
const LONGEST_SENTENCE = 8_000;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The sentences of one paragraph, in order, trimmed. Only white space between sentences is lost.
 *
 * Unicode's own rules (`Intl.Segmenter`) find every boundary in any script but too many of them, so a merge
 * pass takes back those after titles, initials, "No. 2", "Jan. 5", "9 p.m. Monday", "U.N. Security Council"
 * and before a word in lower case ("Stop!" he said). A quotation of several sentences is split like any other
 * text.
 *
 * @example sentencesOf('Gen. A. B. Ro met the U.N. envoy. They left at 9 p.m. Monday.', 'en') // two sentences
 */
export function sentencesOf(paragraph: string, locale: string): string[] {
  const grammar = grammarOf(paragraph, locale);
  const sentences: string[] = [];
  let start = 0;
  let end = 0;
  for (const index of boundariesOf(paragraph, locale)) {
    const open = paragraph.slice(Math.max(start, end - LOOK_BACK), end);
    const isHeld =
      grammar.holdsQuotations && end - start < LONGEST_SPEECH && isInSpeech(paragraph.slice(start, end));
    const next = paragraph.slice(end, index);
    if (end > start && !isHeld && !runsOn({ open, isShort: end - start <= 6, next }, grammar)) {
      push(sentences, paragraph.slice(start, end));
      start = end;
    }
    end = index;
  }
  push(sentences, paragraph.slice(start, end));
  return sentences;
}

/** What the language says of stops. */
interface Grammar {
  locale: string;
  language: string;
  /** Chinese, Japanese and Korean carry a sentence on behind a quotation, whatever stops it holds. */
  holdsQuotations: boolean;
  /** Hindi ends sentences in a danda; where a text has it, a point only shortens words. */
  pointsEnd: boolean;
}

function grammarOf(paragraph: string, locale: string): Grammar {
  const language = languageOf(locale);
  return {
    locale,
    language,
    holdsQuotations: language === 'ja' || language === 'zh' || language === 'ko',
    pointsEnd: !paragraph.includes('।'),
  };
}

/** A quotation of so many characters is one that was never closed. */
const LONGEST_SPEECH = 400;
const isInSpeech = (text: string): boolean => times(text, /[「『“]/gu) > times(text, /[」』”]/gu);
const times = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;

/** Where Unicode's rules end a sentence, the end of the text included. */
function* boundariesOf(text: string, locale: string): Generator<number> {
  const segmenter = segmenterFor(locale);
  let from = 0;
  let size = WINDOW;
  while (from < text.length) {
    const window = text.slice(from, from + size);
    const isLast = from + size >= text.length;
    let seen = 0;
    for (const { segment, index } of segmenter.segment(window)) {
      seen = STRAY_OPENER.test(window.slice(Math.max(0, index - 1), index)) ? index - 1 : index;
      if (seen > 0) yield from + seen;
      if (isLast && index + segment.length === window.length) seen = window.length;
    }
    // The last sentence of a window may be cut: the next window begins with it, or is larger where it was alone.
    size = seen === 0 ? size * 2 : WINDOW;
    if (seen === 0 && size > LONGEST_SENTENCE) {
      seen = window.lastIndexOf(' ') + 1 || window.length;
      yield from + seen;
      size = WINDOW;
    }
    from += seen;
  }
  if (text.length > 0) yield text.length;
}

/** Does `next` belong to the sentence whose last characters are `open`? */
function runsOn(
  { open, isShort, next }: { open: string; isShort: boolean; next: string },
  grammar: Grammar,
): boolean {
  const opening = OPENERS.exec(next)?.[0].length ?? 0;
  const head = next.slice(opening, opening + LOOK_BACK);
  if (head === '') return ONLY_CLOSERS.test(next) || next.trim() === '';
  if (ONLY_CLOSERS.test(next)) return true;
  const brokenLine = /[\n\r\u2028\u2029]\s*$/u.test(open);
  const tail = open.trimEnd();
  const opensDutch = grammar.language === 'nl' && /^\s*['’][stn][ -]/u.test(next);
  if (grammar.language === 'ko' && /["”]$/u.test(open) && /^\p{L}/u.test(next)) return true;
  if (/^\p{Ll}/u.test(head) && !opensDutch) return !brokenLine || !/[.!?:;]["'”’)]*$/u.test(tail);
  if (brokenLine) return false;
  if (!grammar.pointsEnd && tail.endsWith('.')) return true;
  if (isShort && LIST_NUMBER.test(open)) return true;
  if (SPEECH_RUNS_ON.test(tail) && head.startsWith('と')) return true;
  // "Kansas City-St. Joseph": the short form is the last part.
  const word = LAST_WORD.exec(tail)?.[1]?.split('-').at(-1);
  if (word === undefined) return false;
  return endsInShortForm({ word, tail, head }, grammar);
}

function endsInShortForm(
  { word, tail, head }: { word: string; tail: string; head: string },
  { locale, language }: Grammar,
): boolean {
  const { always, unlessStarter, beforeNumber } = shortFormsOf(locale);
  const form = word.toLowerCase();
  if (/^[ap]\.m$/u.test(form)) return CLOCK.test(head.toLowerCase());
  // "в 1938 г. Мост" is an end, "в г. Москве" is none.
  if (/\d\s?[гr]\.$/u.test(tail)) return false;
  if (always.has(form)) return true;
  if (beforeNumber.has(form) && /^\p{N}/u.test(head)) return true;
  const follower = /^[\p{L}\p{M}’']+/u.exec(head)?.[0] ?? '';
  const starts = STARTERS.has(follower.toLowerCase());
  if (unlessStarter.has(form)) return !starts;
  if (/^\p{Ll}$/u.test(word)) return true;
  if (/^\d{1,2}$/u.test(word) && GERMAN_MONTH.test(head)) return true;
  if (language === 'de' && GERMAN_ORDINAL.test(tail)) return true;
  if (/^\d{1,2}$/u.test(word) && language === 'de' && GERMAN_COUNTED.test(head)) return true;
  if (isInitial(word) && /^\p{Lu}\.(?:\s|$)/u.test(head)) return true;
  if (isInitial(word)) return !starts && !PLAIN_WORD_BEFORE.test(tail);
  return isDottedLetters(word) && !starts;
}

/** "J." in "J. Edgar", but not the "B" that ends "chose plan B." before a new sentence. */
const isInitial = (word: string): boolean => /^\p{Lu}$/u.test(word);

const isDottedLetters = (word: string): boolean => /^(?:\p{L}\.){1,5}\p{L}$/u.test(word);

function push(sentences: string[], text: string): void {
  const trimmed = text.trim();
  if (trimmed !== '') sentences.push(trimmed);
}

/** An unknown or malformed locale gets the root rules rather than an exception. */
function segmenterFor(locale: string): Intl.Segmenter {
  const known = segmenters.get(locale);
  if (known) return known;
  const made = newSegmenter(locale);
  if (segmenters.size < 200) segmenters.set(locale, made);
  return made;
}

function newSegmenter(locale: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(locale, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}
