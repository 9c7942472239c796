import { setImmediate as othersTurn } from 'node:timers/promises';
import {
  inShortOfArticleInParts,
  type ListedArticle,
  type ListNeeds,
} from '../../newsroom/in-short/article-in-short';
import type { InShortList } from '../../newsroom/in-short/in-short';
import type { InParts } from '../../newsroom/in-short/parts';

/** Work goes on for so long before others have their turn: a usual story is done sooner. */
const LONGEST_TURN_MS = 15;

/** Work in parts, with a turn for everybody else who waits between two of them. */
export async function inTurns<Result>(
  parts: InParts<Result>,
  now = () => performance.now(),
): Promise<Result> {
  let since = now();
  let part = parts.next();
  while (part.done !== true) {
    if (now() - since > LONGEST_TURN_MS) {
      await othersTurn();
      since = now();
    }
    part = parts.next();
  }
  return part.value;
}

/** The list of an article and all that can be said about it, as `inShortOfArticle` has it; a book does not hold the server. */
export const listInTurns = (article: ListedArticle, needs: ListNeeds): Promise<InShortList> =>
  inTurns(inShortOfArticleInParts(article, needs));
