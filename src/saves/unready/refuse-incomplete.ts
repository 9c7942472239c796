import { missingBeforePublishing, toPublish } from '../../newsroom/before-publishing';
import type { HouseStyle } from '../../newsroom/house-style';
import { blockers, type Problem } from '../../newsroom/problem';
import { articleOf } from '../../stores/stories/article-of';
import { refuse } from '../refuse';

/** What the house style does not let a stored story go live without. */
export const incompleteIn = (
  row: Record<string, unknown>,
  { beforePublishing }: Pick<HouseStyle, 'beforePublishing'>,
): Problem[] => blockers(missingBeforePublishing(toPublish(articleOf(row)), beforePublishing));

/**
 * Takes back a publication of a story that lacks what the house style asks for. Judged by the row that readers would
 * get, since a save may carry its section, authors and pictures in a dozen spellings.
 */
export function refuseIncomplete(
  row: Record<string, unknown>,
  style: Pick<HouseStyle, 'beforePublishing'>,
): void {
  const missing = incompleteIn(row, style);
  if (missing.length > 0) refuse(missing);
}
