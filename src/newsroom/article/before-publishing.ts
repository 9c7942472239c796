import type { Article } from './article';
import { blockers, type Problem } from '../problem';

/**
 * What stops a story from going live: no headline, and what the house style calls a blocker in the In Short list.
 * A draft may be incomplete; what readers get may not.
 */
export function problemsBeforePublishing(
  article: Pick<Article, 'headline'>,
  inShortProblems: readonly Problem[],
): Problem[] {
  const message = 'A story needs a headline before it is published.';
  const missing: Problem[] =
    article.headline.trim() === ''
      ? [{ level: 'blocker', code: 'headline.missing', path: ['headline'], message }]
      : [];
  return [...missing, ...blockers(inShortProblems)];
}
