/** One way to say one sentence, as the choice sees it. */
export interface Option {
  /** Options of one sentence exclude each other. */
  sentence: number;
  /** The terms of its words, in order. */
  terms: number[];
  /** The pairs of neighbouring words. */
  pairs: number[];
  /** Chance that the sentence is one of the key points. */
  chance: number;
  /** Added to the value of a list that holds it: taste, not news. */
  bonus: number;
}

export interface Values {
  term: Float64Array;
  again: Float64Array;
  pair: Float64Array;
}

export interface ChoiceTaste {
  /** Words a list is expected to have besides its own: keeps short lists from winning by being short. */
  ballast: number;
  pairWeight: number;
  chanceWeight: number;
  overlap: number;
  most: number;
  fewest: number;
  /** A further item must raise the value by this much. */
  worth: number;
}

/**
 * The options that together are expected to name most of what a reader's own key points would, for their length.
 *
 * Greedy, then exchanges while they help: a word counts when it is first named, a little when named again. Linear
 * in the options for each item of the list.
 */
export function chooseTogether(options: readonly Option[], values: Values, taste: ChoiceTaste): Option[] {
  const named = new Uint8Array(values.term.length);
  const paired = new Uint8Array(values.pair.length);
  const chosen: Option[] = [];
  const distinct = new Map(options.map((option) => [option, new Set(option.terms)]));
  const overlapOf = (option: Option, others: readonly Option[]) =>
    overlapPenalty(option, others, { distinct, taste });
  let hits = 0;
  let length = 0;
  let extra = 0;

  const gainOf = (option: Option): number => {
    let gain = 0;
    for (const term of option.terms) {
      if (named[term] === 0) gain += values.term[term]!;
      else if (named[term] === 1) gain += values.again[term]!;
      if (named[term]! < 3) named[term]! += 1;
    }
    for (const pair of option.pairs) {
      if (paired[pair] === 0) gain += taste.pairWeight * values.pair[pair]!;
      paired[pair]! += 1;
    }
    for (const term of option.terms) if (named[term]! > 0) named[term]! -= 1;
    for (const pair of option.pairs) paired[pair]! -= 1;
    return gain;
  };
  const worthOf = (option: Option): number =>
    (hits + gainOf(option)) / (length + option.terms.length + taste.ballast) +
    extra +
    taste.chanceWeight * option.chance +
    option.bonus -
    overlapOf(option, chosen);
  const recount = () => {
    named.fill(0);
    paired.fill(0);
    hits = 0;
    length = 0;
    extra = 0;
    const before: Option[] = [];
    for (const option of chosen) {
      for (const term of option.terms) {
        if (named[term] === 0) hits += values.term[term]!;
        else if (named[term] === 1) hits += values.again[term]!;
        if (named[term]! < 3) named[term]! += 1;
      }
      for (const pair of option.pairs) {
        if (paired[pair] === 0) hits += taste.pairWeight * values.pair[pair]!;
        if (paired[pair]! < 255) paired[pair]! += 1;
      }
      length += option.terms.length;
      extra += taste.chanceWeight * option.chance + option.bonus - overlapOf(option, before);
      before.push(option);
    }
  };
  const best = (): { option: Option; worth: number } | null => {
    let found: { option: Option; worth: number } | null = null;
    const taken = new Set(chosen.map(({ sentence }) => sentence));
    for (const option of options) {
      if (taken.has(option.sentence)) continue;
      const worth = worthOf(option);
      if (!found || worth > found.worth) found = { option, worth };
    }
    return found;
  };
  let value = 0;
  while (chosen.length < taste.most) {
    const next = best();
    if (!next || (chosen.length >= taste.fewest && next.worth < value + taste.worth)) break;
    chosen.push(next.option);
    value = next.worth;
    recount();
    for (let round = 0; round < 2; round += 1) {
      let changed = false;
      for (let index = 0; index < chosen.length; index += 1) {
        const [old] = chosen.splice(index, 1) as [Option];
        recount();
        const other = best();
        if (other && other.worth > value + 1e-9) {
          chosen.splice(index, 0, other.option);
          value = other.worth;
          changed = true;
        } else chosen.splice(index, 0, old);
      }
      recount();
      if (!changed) break;
    }
  }
  return chosen;
}

function overlapPenalty(
  option: Option,
  others: readonly Option[],
  { distinct, taste }: { distinct: ReadonlyMap<Option, ReadonlySet<number>>; taste: ChoiceTaste },
): number {
  let most = 0;
  const mine = distinct.get(option)!;
  for (const other of others) {
    const theirs = distinct.get(other)!;
    let both = 0;
    for (const term of mine) if (theirs.has(term)) both += 1;
    most = Math.max(most, both / Math.max(1, Math.min(mine.size, theirs.size)));
  }
  return taste.overlap * Math.max(0, most - 0.4);
}
