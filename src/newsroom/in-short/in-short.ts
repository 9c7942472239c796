import type { InShortItem, SummaryBullet } from '../article';
import type { HouseStyle } from '../house-style';
import type { Problem } from '../problem';
import { repairBullets, type RepairDesk } from './bullets';
import { evidenceOf } from './evidence';
import { keyPoints } from './key-points';
import { nameBook } from './names';
import { quoteStyleOf, usualStyle } from './quote-style';
import { quotationsOf } from './quotes';
import { review, withSource } from './review';
import { tidySpaces, withFinalStop } from './typography';

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
    bullets: list(story.bullets),
    locale: textOf(story.locale) || 'en',
    previous: list(story.previous).filter((item) => typeof item?.text === 'string'),
  };
}

function deskFor(story: InShortStory, style: HouseStyle['inShort']): RepairDesk {
  const texts = [story.headline, story.standfirst, ...story.paragraphs];
  const typed = story.bullets.map((bullet) => textOf(bullet?.text));
  const quotations = texts.flatMap(quotationsOf);
  return {
    names: nameBook(texts, story.locale, quotations),
    quotations,
    quoteStyle:
      quoteStyleOf(texts, story.locale) ?? quoteStyleOf(typed, story.locale) ?? usualStyle(story.locale),
    finalStop: style.finalStop,
    locale: story.locale,
  };
}

function fromBullets(story: InShortStory, style: HouseStyle['inShort']) {
  const desk = deskFor(story, style);
  const { bullets, problems } = repairBullets(story.bullets, desk);
  const evidence = evidenceOf(story, desk.names);
  const listed = bullets.map(({ text, label, index }) => ({
    item: withSource(
      { text, label: label === '' ? null : label, origin: 'editor', source: 'editor' },
      { evidence, previous: story.previous ?? [] },
    ),
    path: ['summaryBullets', index, 'text'],
  }));
  return {
    items: listed.map(({ item }) => item),
    problems: [...problems, ...review(listed, story, { style, evidence })],
  };
}

function fromBody(story: InShortStory, style: HouseStyle['inShort']) {
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
export function inShort(
  story: InShortStory,
  style: HouseStyle['inShort'],
): { items: InShortItem[]; problems: Problem[] } {
  const given = readable(story);
  return hasBullets(given) ? fromBullets(given, style) : fromBody(given, style);
}

/** Has an editor typed the list, or does the house make it from the body? */
export const hasBullets = ({ bullets }: Pick<InShortStory, 'bullets'>): boolean =>
  bullets.some((bullet) => textOf(bullet?.text).trim() !== '');
