import { problemsInInput } from '../../newsroom/input/article-input';
import type { InShortItem } from '../../newsroom/article/article';
import type { HouseStyle } from '../../newsroom/house-style';
import { blockers, type Problem } from '../../newsroom/problem';
import { articleOf } from '../../stores/stories/article-of';
import { listInTurns } from './in-turns';
import { refuse } from '../refuse';

/**
 * The In Short list that saving this data would make, and every problem with it; nothing is stored.
 *
 * The data has the shape of a write to `/api/articles`. What a write would refuse is refused here too, all at once.
 * `inShort` in the data is taken as the list of the last save, so that items that lost their source are found.
 */
export async function lintedArticle(
  data: unknown,
  { locale, style }: { locale: string; style: HouseStyle },
): Promise<{ inShort: InShortItem[]; problems: Problem[] }> {
  const found = problemsInInput(data);
  if (blockers(found).length > 0) refuse(blockers(found));
  const story = articleOf(data as Record<string, unknown>);
  const { items, problems } = await listInTurns(story, { locale, previous: story.inShort, style });
  return { inShort: items, problems };
}
