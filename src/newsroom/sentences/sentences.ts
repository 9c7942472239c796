import { languageOf } from '../text/language-of';
import { inlineItems } from './inline-lists';
import { runsOn, type Grammar } from './runs-on';
import { stopsOf, type Stop } from './stops';

/** A short form is looked for in this many characters before a stop, so that the pass stays linear. */
const LOOK_BACK = 40;
const LOOK_AHEAD = 80;

/** A text without an end of sentence (Thai has none, nor has a pasted table) is cut after so many characters. */
const LONGEST_SENTENCE = 8_000;

/** A quotation or a bracket of so many characters is one that was never closed. */
const LONGEST_SPEECH = 400;

/**
 * The sentences of one paragraph, in order, trimmed. Only white space between sentences is lost.
 *
 * Every mark of Unicode that can end a sentence is asked (`stops.ts`) whether what follows still belongs to it
 * (`runs-on.ts`): after titles, initials, "No. 2", "Jan. 5", "9 p.m. Eastern", "U.N. Security Council", "Acme Inc. sued"
 * it does, and before a speaker ("Stop!" he said; "Who pays?" Ada Park asked). A sentence may begin with a figure, a sum,
 * "iPhone" or, after a whole word, with a small letter. A quotation of several sentences is split like any other text,
 * but not in Chinese, Japanese and Korean, nor inside 《》.
 *
 * @example sentencesOf('Gen. A. B. Ro met the U.N. envoy. 42 people left at 9 p.m. Monday.', 'en') // two sentences
 */
export function sentencesOf(paragraph: string, locale: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const end of sentenceEnds(paragraph, locale)) {
    const sentence = paragraph.slice(start, end).trim();
    if (sentence !== '') sentences.push(sentence);
    start = end;
  }
  return sentences;
}

/** Where each sentence of a paragraph ends, its closing marks included, in order; the last is the end of the text. */
export function* sentenceEnds(text: string, locale: string): Generator<number> {
  const grammar = grammarOf(text, locale);
  const mayHold = HOLDERS.test(text);
  let start = 0;
  for (const stop of withItems(text, grammar.language)) {
    if (stop.end <= start) continue;
    for (; stop.end - start > LONGEST_SENTENCE; start = cutBefore(text, start)) yield cutBefore(text, start);
    if (mayHold && isHeld(text, start, stop, grammar)) continue;
    if (isEnd(text, start, stop, grammar)) {
      yield stop.end;
      start = stop.next;
    }
  }
  for (; text.length - start > LONGEST_SENTENCE; start = cutBefore(text, start)) yield cutBefore(text, start);
  if (start < text.length) yield text.length;
}

function grammarOf(paragraph: string, locale: string): Grammar {
  const language = languageOf(locale);
  const pointsEnd = !paragraph.includes('।') && !(language === 'hy' && /[:։]/u.test(paragraph));
  return { locale, language, pointsEnd };
}

/** The stops of the text, and the places where the items of a list begin that stands on one line. */
function* withItems(text: string, language: string): Generator<Stop | (Stop & { isItem: true })> {
  const items = inlineItems(text, language);
  let due = 0;
  for (const stop of stopsOf(text, language)) {
    for (; due < items.length && items[due]! <= stop.next; due += 1) yield itemAt(items[due]!);
    yield stop;
  }
  for (; due < items.length; due += 1) yield itemAt(items[due]!);
}

const itemAt = (at: number): Stop & { isItem: true } => ({
  at,
  end: at,
  next: at,
  mark: '',
  closers: '',
  brokenLine: true,
  isItem: true,
});

function isEnd(text: string, start: number, stop: Stop, grammar: Grammar): boolean {
  if ('isItem' in stop) return true;
  const { at, end, next, mark } = stop;
  if (end - start < 12 && !/[\p{L}\p{N}\p{So}]/u.test(text.slice(start, end))) return false; // "... he went on
  const place = {
    ...stop,
    tail: text.slice(Math.max(start, at - LOOK_BACK), at + Math.min(mark.length, 1)),
    brief: end - start <= 32 ? text.slice(start, end) : '',
    rest: text.slice(next, next + LOOK_AHEAD),
  };
  return !runsOn(place, grammar);
}

/** What can hold stops that end nothing. Most texts have none, and every stop would be asked. */
const HOLDERS = /[«「『《〈“（【]/u;

/** Does the stop stand inside what was opened and is not closed yet? */
function isHeld(text: string, start: number, stop: Stop, { language }: Grammar): boolean {
  if ('isItem' in stop || stop.end - start >= LONGEST_SPEECH) return false;
  const { end, next } = stop;
  const sentence = text.slice(start, end);
  return (
    (/^[–—-] ?\p{Lu}/u.test(text.slice(next, next + 3)) && isSpeech(sentence)) || isInside(sentence, language)
  );
}

/** Chinese, Japanese and Korean carry a sentence on after a quotation, whatever stops it holds. */
const HOLDS_QUOTATIONS = /^(?:ja|zh|ko)$/u;
/** «Who pays? – Ada asked. – The town does»: a dash leads back into the quotation. */
const isSpeech = (text: string): boolean => times(text, /«/gu) > times(text, /»/gu);
const times = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;

function isInside(text: string, language: string): boolean {
  if (times(text, /[「『《〈]/gu) > times(text, /[」』》〉]/gu)) return true;
  return HOLDS_QUOTATIONS.test(language) && times(text, /[“（【]/gu) > times(text, /[”）】]/gu);
}

/** Behind the last space before the longest sentence is over; in the middle of a word where there is none. */
function cutBefore(text: string, start: number): number {
  const space = text.lastIndexOf(' ', start + LONGEST_SENTENCE - 1);
  return space > start ? space + 1 : start + LONGEST_SENTENCE;
}
