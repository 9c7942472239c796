import type { StoryReading } from '../reading/story-reading';
import { COSTS } from './costs';

/** How many items a list has at least and at most, and how many a story of its length usually has. */
export interface ItemCount {
  fewest: number;
  usual: number;
  most: number;
}

/** Each further item is one more that may dangle, and most of them are background. */
export const USUAL_ITEMS = 3;
/** A story of so many words that opens with its news has one more thing to say; a feature of that length, more scenes. */
const LONG_STORY = 1_000;

export function itemCountOf(
  { sentences }: Pick<StoryReading, 'sentences'>,
  { min, max, opensWithNews }: { min: number; max: number; opensWithNews: boolean },
): ItemCount {
  const fewest = Math.min(max, Math.max(min, USUAL_ITEMS));
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const isLongNews = opensWithNews && words >= LONG_STORY;
  return { fewest, usual: Math.min(max, fewest + (isLongNews ? 1 : 0)), most: max };
}

/** What one more item costs by its number alone. It earns something as long as the list has fewer than is usual. */
export const costOfSize = (size: number, { fewest, usual }: ItemCount): number =>
  size <= fewest ? 0 : size <= usual ? -COSTS.fewer : COSTS.more;

/** What the number of its items costs a list. */
export function costOfNumber(size: number, count: ItemCount): number {
  let cost = 0;
  for (let number = 1; number <= size; number += 1) cost += costOfSize(number, count);
  return cost;
}
