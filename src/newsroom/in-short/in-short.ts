import type { InShortItem, SummaryBullet } from '../article/article';
import type { HouseStyle } from '../house-style';
import type { Problem } from '../problem';
import { repairBullets, type RepairDesk } from './repair/bullets';
import { atOnce, type InParts } from './parts';
import { evidenceOf } from './checking/evidence';
import { keyPoints } from './choosing/key-points';
import { nameBook } from './repair/name-book';
import { quoteStyleOf, usualStyle } from './marks/quote-style';
import { quotationsOf } from './marks/quotes';
import { review, withSource } from './checking/review';
import { tidySpaces, withFinalStop } from './marks/typography';

/** The parts of a story that the list at its top is made from. Paragraphs are plain text, see `body.ts`. */
export interface InShortStory {
  headline: string;
  standfirst: string;
  paragraphs: readonly string[];
  bullets: readonly SummaryBullet[];
  locale: string;
  /** The list as it was saved last: tells which items have lost their source. */
  previous?: readonly InShortItem[];
}

/** The list, and all that is to be said of it. */
export interface InShortList {
  items: InShortItem[];
  problems: Problem[];
}

/**
 * A story holds twenty bullets, and what brings more is refused when it is stored, which comes after this: a thousand,
 * each compared with all before it, would hold a server for seconds first.
 */
const MOST_BULLETS = 40;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Fields as hooks may hand them over, before anything was validated: whatever is no text counts as empty. */
function readable(story: InShortStory): InShortStory {
  const list = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? value : []);
  return {
    headline: textOf(story.headline),
    standfirst: textOf(story.standfirst),
    paragraphs: list(story.paragraphs)
      .map(textOf)
      .filter((text) => text.trim() !== ''),
    bullets: list(story.bullets).slice(0, MOST_BULLETS),
    locale: textOf(story.locale) || 'en',
    previous: list(story.previous)
      .slice(0, MOST_BULLETS)
      .filter((item) => typeof item?.text === 'string'),
  };
}

function* deskFor(story: InShortStory, style: HouseStyle['inShort']): InParts<RepairDesk> {
  const texts = [story.headline, story.standfirst, ...story.paragraphs];
  const typed = story.bullets.map((bullet) => textOf(bullet?.text));
  const quotations = [...new Set(texts.flatMap(quotationsOf))];
  yield;
  return {
    names: nameBook(texts, story.locale, quotations),
    quotations,
    quoteStyle:
      quoteStyleOf(texts, story.locale) ?? quoteStyleOf(typed, story.locale) ?? usualStyle(story.locale),
    finalStop: style.finalStop,
    locale: story.locale,
  };
}

/**
 * Bullets are compared with so much of a story, in UTF-16 units: a save must not hold the server, and a million take
 * 600 ms. That is a book, no news story.
 */
const MOST_COMPARED = 200_000;

function opening(paragraphs: readonly string[]): { read: string[]; isWhole: boolean } {
  let left = MOST_COMPARED;
  const read: string[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.length > left) return { read: [...read, paragraph.slice(0, left)], isWhole: false };
    read.push(paragraph);
    left -= paragraph.length;
  }
  return { read, isWhole: true };
}

/** Nobody knows what the rest says, so no name, number or quotation is called unknown, and no item stale. */
const READ_IN_PART: Problem = {
  level: 'warning',
  code: 'in-short.read-in-part',
  path: ['body'],
  message: `The story is so long that the bullets were compared with its first ${MOST_COMPARED} characters only; their names, numbers and quotations are not checked.`,
};

function* fromBullets(whole: InShortStory, style: HouseStyle['inShort']): InParts<InShortList> {
  const { read, isWhole } = opening(whole.paragraphs);
  const story = isWhole ? whole : { ...whole, paragraphs: read, previous: [] };
  const desk = yield* deskFor(story, style);
  yield;
  const { bullets, problems } = repairBullets(story.bullets, desk);
  yield;
  const evidence = evidenceOf(story, desk.names);
  yield;
  const listed = bullets.map(({ text, label, index }) => ({
    item: withSource(
      { text, label: label === '' ? null : label, origin: 'editor', source: 'editor' },
      { evidence, previous: story.previous ?? [] },
    ),
    path: ['summaryBullets', index, 'text'],
  }));
  return {
    items: listed.map(({ item }) => item),
    problems: [
      ...problems,
      ...(isWhole ? [] : [READ_IN_PART]),
      ...review(
        listed,
        { ...story, sentences: evidence.sentences.map(({ text }) => text) },
        { style, evidence: isWhole ? evidence : null },
      ),
    ],
  };
}

function fromBody(story: InShortStory, style: HouseStyle['inShort']): InShortList {
  const points = keyPoints(story, { min: style.minItems, max: style.maxItems });
  const items = points.map(({ text, paragraph, sentence }): InShortItem => ({
    text: withFinalStop(tidySpaces(text, story.locale), { finalStop: style.finalStop, locale: story.locale }),
    label: null,
    origin: 'derived',
    source: { paragraph, sentence },
  }));
  return { items, problems: problemsOfDerived(items, story, style) };
}

/** What is to be said of a list that was made from the body; the body itself is not looked at again. */
export function problemsOfDerived(
  items: readonly InShortItem[],
  story: Pick<InShortStory, 'headline' | 'locale'>,
  style: HouseStyle['inShort'],
): Problem[] {
  if (items.length > 0) {
    const listed = items.map((item, index) => ({ item, path: ['inShort', index, 'text'] }));
    return review(listed, story, { style, evidence: null });
  }
  const level = style.levels['in-short.too-short'] ?? 'warning';
  if (level === 'off') return [];
  const problem: Problem = {
    level,
    code: 'in-short.too-short',
    path: ['body'],
    message: 'The story is too short to summarise. Write bullets, or write more story.',
  };
  return [problem];
}

/**
 * The list at the top of the story: from the editor's bullets if there are any, else from the body.
 *
 * Same story, same list. Never throws and never invents: repaired bullets hold the editor's words, derived items
 * the body's. Feeding the items back as bullets changes nothing.
 */
export const inShort = (story: InShortStory, style: HouseStyle['inShort']): InShortList =>
  atOnce(inShortInParts(story, style));

/** The same list in parts: bullets are held against a whole body, and a body may be a book. */
export function* inShortInParts(story: InShortStory, style: HouseStyle['inShort']): InParts<InShortList> {
  const given = readable(story);
  return hasBullets(given) ? yield* fromBullets(given, style) : fromBody(given, style);
}

/** Has an editor typed the list, or does the house make it from the body? */
export const hasBullets = ({ bullets }: Pick<InShortStory, 'bullets'>): boolean =>
  bullets.some((bullet) => textOf(bullet?.text).trim() !== '');
