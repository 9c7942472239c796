import type { InShortItem } from './article';
import { withoutDateline } from './dateline';

export interface TeaserSource {
  standfirst: string;
  inShort: readonly Pick<InShortItem, 'text' | 'label'>[];
  /** The body as plain paragraphs (see `paragraphsOf`). */
  paragraphs: readonly string[];
  locale: string;
}

/** About what a result page and a card show of a description. */
const LONGEST_TEASER = 200;
/** A sentence shorter than this says too little; then the next one is cut at a word instead. */
const SHORTEST_CUT = 80;
const ABBREVIATION =
  /(?:^|[\s(“"'])(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Gov|Rep|Lt|Col|Sgt|Capt|No|vs|ca|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Nr|bzw|\p{L}\.\p{L})$/u;
const SENTENCE_END = /[.!?。！？।؟]["”’»)]*(?=\s|$)|[。！？]/gu;

/**
 * What other pages say of a story: its standfirst, else its first In Short item, else the first sentence of its
 * body, without agency tag and dateline, cut at the end of a sentence or a word to about 200 characters. It is
 * made from fields, never from flattened mark-up, so no label can be glued to it. '' when there is no text.
 */
export function teaserOf({ standfirst, inShort, paragraphs, locale }: TeaserSource): string {
  const first = inShort.find((item) => item.text.trim() !== '');
  const opening = paragraphs.find((paragraph) => /[\p{L}\p{N}]/u.test(paragraph.slice(0, 2_000)));
  if (standfirst.trim() !== '') return cutTeaser(plain(standfirst), locale);
  if (first !== undefined) {
    return cutTeaser(plain(first.label ? `${first.label}: ${first.text}` : first.text), locale);
  }
  return opening === undefined ? '' : cutTeaser(firstSentence(plain(opening, { opensStory: true })), locale);
}

/** Enough text to cut from, on one line. */
const plain = (text: string, place?: { opensStory: boolean }): string =>
  withoutDateline(text.slice(0, 4_000).replace(/\s+/gu, ' '), place).text.trim();

/** Where each sentence of the text ends; a stop behind "Mr" or an initial ends none. */
function sentenceEnds(text: string): number[] {
  return [...text.matchAll(SENTENCE_END)]
    .filter(
      (end) =>
        !text.startsWith('.', end.index) ||
        !ABBREVIATION.test(text.slice(Math.max(0, end.index - 8), end.index)),
    )
    .map((end) => end.index + end[0].length);
}

const firstSentence = (text: string): string => text.slice(0, sentenceEnds(text)[0] ?? text.length);

function cutTeaser(text: string, locale: string): string {
  if (text.length <= LONGEST_TEASER) return text;
  const room = text.slice(0, LONGEST_TEASER + 1);
  const sentence = sentenceEnds(room).findLast((end) => end <= LONGEST_TEASER && end >= SHORTEST_CUT);
  if (sentence !== undefined) return room.slice(0, sentence);
  return `${room.slice(0, lastWordEnd(room, locale)).replace(/[\s\p{Ps}\p{Pi}\p{Pd},;:"']+$/u, '')}…`;
}

/** The end of the last whole word; scripts without spaces are cut between their words, too. */
function lastWordEnd(text: string, locale: string): number {
  const space = text.lastIndexOf(' ');
  if (space >= SHORTEST_CUT) return space;
  const words = [...wordsOf(locale).segment(text)];
  return words.at(-1)?.index || LONGEST_TEASER;
}

function wordsOf(locale: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(locale, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' }); // a locale Strapi accepts and Intl does not know
  }
}
