import { singleSpaced } from '../text/single-spaced';
import type { InShortItem } from './article';
import { withoutDateline } from './dateline';
import { sentenceEnds } from '../sentences/sentences';

export interface StoryForTeaser {
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
/**
 * What other pages say of a story: its standfirst, else its first In Short item, else the first sentence of its
 * body, without agency tag and dateline, cut at the end of a sentence or a word to about 200 characters. It is
 * made from fields, never from flattened mark-up, so no label can be glued to it. '' when there is no text.
 */
export function teaserOf({ standfirst, inShort, paragraphs, locale }: StoryForTeaser): string {
  const first = inShort.find((item) => item.text.trim() !== '');
  const opening = paragraphs.find((paragraph) => /[\p{L}\p{N}]/u.test(paragraph.slice(0, 2_000)));
  if (standfirst.trim() !== '') return cutTeaser(plain(standfirst), locale);
  if (first !== undefined) {
    return cutTeaser(plain(first.label ? `${first.label}: ${first.text}` : first.text), locale);
  }
  return opening === undefined
    ? ''
    : cutTeaser(firstSentence(plain(opening, { opensStory: true }), locale), locale);
}

/** Enough text to cut from, on one line. */
const plain = (text: string, place?: { opensStory: boolean }): string =>
  withoutDateline(singleSpaced(text.slice(0, 4_000)), place).text.trim();

function firstSentence(text: string, locale: string): string {
  for (const end of sentenceEnds(text, locale)) return text.slice(0, end);
  return text;
}

function cutTeaser(text: string, locale: string): string {
  if (text.length <= LONGEST_TEASER) return text;
  const room = text.slice(0, LONGEST_TEASER + 1);
  const whole = lastSentenceEnd(text, locale);
  if (whole >= SHORTEST_CUT) return text.slice(0, whole);
  return `${room.slice(0, lastWordEnd(room, locale)).replace(/(?<![\s\p{Ps}\p{Pi}\p{Pd},;:"'])[\s\p{Ps}\p{Pi}\p{Pd},;:"']+$/u, '')}…`;
}

/** The end of the last sentence that fits; 0 where none does. */
function lastSentenceEnd(text: string, locale: string): number {
  let last = 0;
  for (const end of sentenceEnds(text, locale)) {
    if (end > LONGEST_TEASER) break;
    last = end;
  }
  return last;
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
