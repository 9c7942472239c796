import type { Article } from './article';
import type { Problem } from './problem';

/** What stops a story from going live. A draft may be incomplete; what readers get may not. */
export function problemsBeforePublishing(article: Pick<Article, 'headline'>): Problem[] {
  if (article.headline.trim() !== '') return [];
  const message = 'A story needs a headline before it is published.';
  return [{ level: 'blocker', code: 'headline.missing', path: ['headline'], message }];
}
