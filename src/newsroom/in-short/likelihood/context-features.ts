import type { FeatureRow } from './feature-row';
import type { StoryReading } from '../reading/story-reading';
import { logit } from './logit';

/** What is asked of each term once the chances of sentences are known. The order is the table's order. */
export const CONTEXT_FEATURES = [
  'likely',
  'best',
  'firstHome',
  'homes',
  'near',
  'stopLikely',
  'stopBest',
  'stopHomes',
  'nameLikely',
  'nameBest',
  'onceBest',
] as const;

/**
 * A row of `CONTEXT_FEATURES` for each term: its own chance, the chances of the sentences it stands in (the best, the
 * first, all together) and of the words around it. A word in a sentence that is news is likelier to be news.
 */
export function contextRows(
  story: StoryReading,
  { likely, sentence, isName }: { likely: Float64Array; sentence: Float64Array; isName: Uint8Array },
): FeatureRow<typeof CONTEXT_FEATURES>[] {
  const size = story.terms.length;
  const best = new Float64Array(size);
  const first = new Float64Array(size).fill(-1);
  const homes = new Float64Array(size);
  const near = new Float64Array(size);
  const count = new Int32Array(size);
  const last = new Int32Array(size).fill(-1);
  for (const { order, words } of story.sentences) {
    const chance = sentence[order]!;
    for (const [index, { term }] of words.entries()) {
      const before = index > 0 ? likely[words[index - 1]!.term]! : 0.2;
      const after = index + 1 < words.length ? likely[words[index + 1]!.term]! : 0.2;
      near[term] = Math.max(near[term]!, (before + after) / 2);
      if (last[term] === order) continue;
      last[term] = order;
      count[term]! += 1;
      if (chance > best[term]!) best[term] = chance;
      if (first[term]! < 0) first[term] = chance;
      homes[term]! += chance;
    }
  }
  return story.terms.map(({ isStop }, term) => {
    const own = logit(likely[term]!);
    const top = Math.log(best[term]! + 0.01);
    const stop = isStop ? 1 : 0;
    const all = Math.log(homes[term]! + 0.02);
    return [
      own,
      top,
      Math.log(Math.max(0, first[term]!) + 0.01),
      all,
      logit(Math.min(0.98, Math.max(0.02, near[term]!))),
      stop * own,
      stop * top,
      stop * all,
      isName[term]! * own,
      isName[term]! * top,
      count[term] === 1 ? top : 0,
    ];
  });
}
