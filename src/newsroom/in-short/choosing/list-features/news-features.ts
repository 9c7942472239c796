import type { FeatureRow } from '../../likelihood/feature-row';
import type { NEWS_FEATURES } from '../../likelihood/list-feature-names';
import type { Candidate } from '../candidates';
import type { ItemFacts } from '../item-facts';
import type { Known } from './known';
import type { WholeStory } from './whole-story';

/** Items may share this much of their content. */
const FREE_OVERLAP = 0.4;

/** What a list tells. */
export interface News {
  /** The terms of the list, each once, as they come, and how often it names each term of the story. */
  terms: readonly number[];
  times: Uint8Array;
  pairs: readonly number[];
  length: number;
  /** The largest share of its content that an item has in common with another one. */
  overlap: number;
}

/** What the lists of one story are counted on, one after the other: the news of a list is good until the next one. */
interface Bench {
  times: Uint8Array;
  paired: Uint8Array;
  shared: Shared;
}

export const benchFor = ({ values }: Pick<Known, 'values'>): Bench => ({
  times: new Uint8Array(values.term.length),
  paired: new Uint8Array(values.pair.length),
  shared: sharedOnce(),
});

export function newsIn(
  list: readonly Candidate[],
  items: readonly ItemFacts[],
  { times, paired, shared }: Bench,
): News {
  times.fill(0);
  paired.fill(0);
  const told: number[] = [];
  const toldPairs: number[] = [];
  let length = 0;
  for (const { terms, pairs } of list) {
    for (const one of terms) {
      if (times[one] === 0) told.push(one);
      if (times[one]! < 255) times[one]! += 1;
    }
    for (const one of pairs) {
      if (paired[one] === 0) toldPairs.push(one);
      paired[one] = 1;
    }
    length += terms.length;
  }
  return {
    terms: told,
    times,
    pairs: toldPairs,
    length: Math.max(1, length),
    overlap: mostShared(items, shared),
  };
}

/** Expected news, for its length. */
export function newsFeatures(
  list: readonly Candidate[],
  { likelihood, values, tuning }: Known,
  { story, news }: { story: WholeStory; news: News },
): FeatureRow<typeof NEWS_FEATURES> {
  const { times } = news;
  const { again: worthAgain, term: worth, pair: worthOfPair } = values;
  const { term: likely, sentence: chance } = likelihood;
  let hits = 0;
  let expected = 0;
  let expectedStop = 0;
  for (const one of news.terms) {
    const again = times[one]! > 1 ? worthAgain[one]! : 0;
    hits += worth[one]! + again;
    expected += likely[one]! + again;
    if (story.isStop[one] === 1) expectedStop += likely[one]! + again;
  }
  let pairHits = 0;
  for (const one of news.pairs) pairHits += worthOfPair[one]!;
  const chances = list.reduce((sum, { sentence }) => sum + chance[sentence]!, 0);
  const all = hits + tuning.pairWeight * pairHits;
  const value =
    all / (news.length + tuning.ballast) +
    tuning.chanceWeight * chances -
    tuning.overlap * Math.max(0, news.overlap - FREE_OVERLAP);
  return [value, all / news.length, hits, pairHits, pairHits / news.length, expected, expectedStop];
}

/** The share of its content that the shorter of two items has in common with the other one. */
type Shared = (one: ItemFacts, other: ItemFacts) => number;

/** Remembers it: the lists of a story are made of the same few items. */
function sharedOnce(): Shared {
  const known = new Map<ItemFacts, Map<ItemFacts, number>>();
  return (one, other) => {
    let beside = known.get(one);
    if (beside === undefined) known.set(one, (beside = new Map()));
    let share = beside.get(other);
    if (share === undefined) beside.set(other, (share = shareOf(one.content, other.content)));
    return share;
  };
}

function shareOf(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let both = 0;
  for (const term of one) if (other.has(term)) both += 1;
  return both / Math.max(1, Math.min(one.size, other.size));
}

function mostShared(items: readonly ItemFacts[], shared: Shared): number {
  let most = 0;
  for (let later = 1; later < items.length; later += 1)
    for (let before = 0; before < later; before += 1)
      most = Math.max(most, shared(items[later]!, items[before]!));
  return most;
}
