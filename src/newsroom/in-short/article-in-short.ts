import type { Article, InShortItem } from '../article/article';
import { paragraphsOf } from '../article/body';
import type { HouseStyle } from '../house-style';
import { inShortInParts, type InShortList } from './in-short';
import { atOnce, type InParts } from './parts';
import { reasonsFor, type ItemReasons } from './reasons';

/** What of an article its list is made from. */
export type ListedArticle = Pick<Article, 'headline' | 'standfirst' | 'body' | 'summaryBullets'>;

export interface ListNeeds {
  locale: string;
  previous: readonly InShortItem[];
  style: HouseStyle;
}

/**
 * The list of an article and all that can be said about it: one call for the save, for publishing, for the lint route
 * and for the panel, so that they never disagree. `previous` is the list as it was saved last.
 */
export const inShortOfArticle = (article: ListedArticle, needs: ListNeeds): InShortList =>
  atOnce(inShortOfArticleInParts(article, needs));

/** The same call for a server, which has others to serve. */
export function* inShortOfArticleInParts(
  { headline, standfirst, body, summaryBullets }: ListedArticle,
  { locale, previous, style }: ListNeeds,
): InParts<InShortList> {
  const paragraphs = paragraphsOf(body);
  yield;
  return yield* inShortInParts(
    { headline, standfirst, paragraphs, bullets: summaryBullets, locale, previous },
    style.inShort,
  );
}

/** Why each item of that list stands there, and what could stand there instead: asked by the panel only. */
export function reasonsOfArticle(
  { headline, standfirst, body }: Pick<Article, 'headline' | 'standfirst' | 'body'>,
  items: readonly InShortItem[],
  { locale, style }: { locale: string; style: HouseStyle },
): ItemReasons[] {
  const paragraphs = paragraphsOf(body).filter((text) => text.trim() !== '');
  return reasonsFor({ headline, standfirst, paragraphs, bullets: [], locale }, items, style.inShort);
}
