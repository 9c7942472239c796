import type { Article, InShortItem } from '../article/article';
import { paragraphsOf } from '../article/body';
import type { HouseStyle } from '../house-style';
import type { Problem } from '../problem';
import { inShort } from './in-short';
import { reasonsFor, type ItemReasons } from './reasons';

/**
 * The list of an article and all that can be said about it: one call for the save, for publishing, for the lint route
 * and for the panel, so that they never disagree. `previous` is the list as it was saved last.
 */
export function inShortOfArticle(
  article: Pick<Article, 'headline' | 'standfirst' | 'body' | 'summaryBullets'>,
  { locale, previous, style }: { locale: string; previous: readonly InShortItem[]; style: HouseStyle },
): { items: InShortItem[]; problems: Problem[] } {
  const { headline, standfirst, body, summaryBullets } = article;
  const paragraphs = paragraphsOf(body);
  return inShort(
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
