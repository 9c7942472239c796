import type { Article, Block, InShortItem } from './article/article';
import { paragraphsOf } from './article/body';
import { problemsBeforePublishing } from './article/before-publishing';
import { teaserOf } from './article/teaser';
import type { HouseStyle } from './house-style';
import { inShortOfArticle } from './in-short/article-in-short';
import { problemsToCheck, type FoundProblem } from './in-short/to-check/open-problems';
import { problemsInInput } from './input/article-input';
import type { IncomingStory } from './intake/incoming-story';
import { blockers, type Problem } from './problem';
import { slugFor } from './slug/slug';

/** A story from outside with everything derived that a save would derive. Plain data: it travels between threads. */
export interface RipeStory {
  article: IncomingStory;
  teaser: string;
  toCheck: FoundProblem[];
  /** Why it cannot be stored at all. */
  broken: Problem[];
  /** Why it cannot go live as it is. */
  unready: Problem[];
}

/** What a save makes of a story from outside: slug wish, In Short, teaser, and all problems. Same story, same answer. */
export function ripeStory(article: IncomingStory, style: HouseStyle): RipeStory {
  const { headline, standfirst, locale } = article;
  const body = withoutPictures(article.body);
  const broken = blockers(problemsInInput(inputOf(article, body)));
  const whole: Pick<Article, 'headline' | 'standfirst' | 'body' | 'summaryBullets'> = {
    headline,
    standfirst,
    body,
    summaryBullets: article.summaryBullets,
  };
  const list =
    article.inShort.length > 0 || broken.length > 0
      ? { items: article.inShort, problems: [] }
      : inShortOfArticle(whole, { locale, previous: [], style });
  const slug = article.slug || (headline.trim() === '' ? '' : slugFor(headline, { locale, ...style.slug }));
  return {
    article: { ...article, slug, inShort: list.items },
    teaser: teaser(whole, list.items, locale),
    toCheck: problemsToCheck(list.problems, article.summaryBullets),
    broken,
    unready: problemsBeforePublishing(whole, list.problems),
  };
}

const teaser = (
  { standfirst, body }: Pick<Article, 'standfirst' | 'body'>,
  inShort: readonly InShortItem[],
  locale: string,
): string => teaserOf({ standfirst, inShort, paragraphs: paragraphsOf(body), locale });

/** Pictures come as addresses until they are files, and no rule of texts looks at them. */
const withoutPictures = (body: readonly Block[]): Block[] => body.filter(({ type }) => type !== 'image');

const inputOf = (article: IncomingStory, body: readonly Block[]): Record<string, unknown> => ({
  headline: article.headline,
  slug: article.slug,
  standfirst: article.standfirst,
  dateline: article.dateline,
  body,
  summaryBullets: article.summaryBullets,
  tags: article.tags,
  credits: article.credits,
  relatedLinks: article.relatedLinks.map(({ title, url }) => ({ title, url })),
  corrections: article.corrections.map(({ text, at }) => ({ text, at: at ?? '' })),
});
