import houseStyle from '../../../config/newsroom';
import type { Block, InShortItem, SummaryBullet } from '../../newsroom/article/article';
import { inShortOfArticle } from '../../newsroom/in-short/article-in-short';

/** What the list is made from: these fields of the form, its language, and the list that was saved last. */
export interface ListSource {
  headline: unknown;
  standfirst: unknown;
  body: unknown;
  summaryBullets: unknown;
  locale: string;
  saved: unknown;
}

let last: { source: ListSource; list: ReturnType<typeof make> } | null = null;

/**
 * The In Short list that saving the form would make, by the server's own rules. That is work for a long story, and more
 * than one panel asks: the last answer is kept.
 */
export function listOfForm(source: ListSource): ReturnType<typeof make> {
  if (last === null || !isSame(last.source, source)) last = { source, list: make(source) };
  return last.list;
}

function make({ headline, standfirst, body, summaryBullets, locale, saved }: ListSource) {
  const story = {
    headline: textOf(headline),
    standfirst: textOf(standfirst),
    body: Array.isArray(body) ? (body as Block[]) : [],
    summaryBullets: bulletsOf(summaryBullets),
  };
  const previous = Array.isArray(saved) ? (saved as InShortItem[]) : [];
  return { story, ...inShortOfArticle(story, { locale, previous, style: houseStyle }) };
}

const isSame = (one: ListSource, other: ListSource): boolean =>
  (Object.keys(other) as (keyof ListSource)[]).every((name) => one[name] === other[name]);

const bulletsOf = (value: unknown): SummaryBullet[] =>
  (Array.isArray(value) ? (value as Record<string, unknown>[]) : []).map((bullet) => ({
    text: textOf(bullet?.text),
    label: textOf(bullet?.label),
    locked: bullet?.locked === true,
  }));

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
