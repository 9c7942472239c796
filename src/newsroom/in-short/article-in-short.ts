import type { Article, InShortItem } from '../article';
import { paragraphsOf } from '../body';
import type { HouseStyle } from '../house-style';
import type { Problem } from '../problem';
import { inShort } from './in-short';

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
