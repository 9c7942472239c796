import type { Article } from '../../article/article';
import type { HouseStyle } from '../../house-style';
import { inShortOfArticle } from '../article-in-short';
import { hasBullets, problemsOfDerived } from '../in-short';
import { problemsToCheck, type FoundProblem } from './open-problems';

/**
 * The problems to check in a story as it was stored, list and all; the same as its save found.
 *
 * Bullets are held against the body again (7 ms for a story of 600 words); a list made from the body is read as it
 * stands, and not made anew, so that an archive without bullets is gone through in no time.
 */
export function storedProblems(
  article: Pick<Article, 'headline' | 'standfirst' | 'body' | 'summaryBullets' | 'inShort'>,
  { locale, style }: { locale: string; style: HouseStyle },
): FoundProblem[] {
  const { headline, summaryBullets, inShort } = article;
  const problems = hasBullets({ bullets: summaryBullets })
    ? inShortOfArticle(article, { locale, previous: inShort, style }).problems
    : problemsOfDerived(inShort, { headline, locale }, style.inShort);
  return problemsToCheck(problems, summaryBullets);
}
