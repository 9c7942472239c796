import type { Candidate } from './candidates';
import { admissionOf, type Admission, type ToldSoFar } from './admission';
import { COSTS } from './costs';
import { costOf } from './item-cost';
import { costOfSize, type ItemCount } from './item-count';
import type { Preference } from './preference/preference';
import type { Values, ValueTuning } from './values';

/** A list that may become In Short, in the order of the story; why each item may stand there; what its faults cost. */
export interface ClosedList {
  items: Candidate[];
  admissions: Admission[];
  cost: number;
}

export interface ListWish extends ItemCount {
  /** The sentence that opens the story with its news; null where the first one is a scene or leans on another. */
  lead: number | null;
  /** The first sentence of the story that is no furniture. */
  opening: number;
  /** The sentence in which a reader may meet what the story is about: "the port" is none that the list had to name. */
  start: number;
  /** What a sub-editor would open with, where that was learned. */
  preference: Pick<Preference, 'below'> | null;
  /** Do these two tell the same news? */
  tellSame(one: Candidate, other: Candidate): boolean;
}

/** How many lists of each length go on, how many are weighed in the end, and where a list may begin at the latest. */
const KEPT = 48;
const MOST_LISTS = 150;
/** So many are written down before the unlikely ones go. */
const MOST_GROWN = 400;
export const LATEST_OPENING = 12;
/** A point of `costs.ts` on the scale of expected news. */
const POINT = 0.0186;

interface Draft extends ClosedList {
  hits: number;
  length: number;
  extra: number;
  value: number;
}

/** A list and one item more. Most of them are never written out. */
interface Grown extends Omit<Draft, 'items' | 'admissions'> {
  from: Draft;
  option: Candidate;
  admission: Admission;
}

const EMPTY_LIST: Draft = { items: [], admissions: [], cost: 0, hits: 0, length: 0, extra: 0, value: 0 };

const written = ({ from, option, admission, cost, hits, length, extra, value }: Grown): Draft => ({
  items: [...from.items, option],
  admissions: [...from.admissions, admission],
  cost,
  hits,
  length,
  extra,
  value,
});

/**
 * The likeliest lists of a story in which every item is understood from those before it.
 *
 * Lists grow in the order of the story, by one item at a time; of each length those go on that are expected to tell
 * most for their words, less what their items cost. So many lists of each length, so many options of each: linear in
 * the story. Shorter lists than `fewest` only where there is no other.
 */
export function closedLists(
  options: readonly Candidate[],
  { values, tuning, wish }: { values: Values; tuning: ValueTuning; wish: ListWish },
): ClosedList[] {
  const ledger = newsLedger(options, values, tuning);
  const ordered = [...options].sort((a, b) => a.sentence - b.sentence);
  let states = [EMPTY_LIST];
  let found: Grown[] = [];
  for (let size = 1; size <= wish.most; size += 1) {
    const grown: Grown[] = [];
    const sizeCost = costOfSize(size, wish);
    let floor = -Infinity;
    for (const state of states) {
      ledger.take(state.items);
      const told: ToldSoFar = {
        last: state.items.at(-1) ?? null,
        opening: wish.start,
        hasLead: state.items[0]?.sentence === wish.opening,
        knows: ledger.names,
      };
      for (const option of ordered) {
        if (!mayFollow(state.items, option, wish)) continue;
        const admission = admissionOf(option, told);
        const openingCost = size === 1 ? costOfOpening(option, wish) : 0;
        const cost = state.cost + costOf(option, admission, wish) + openingCost + sizeCost;
        const hits = state.hits + ledger.gainOf(option);
        const length = state.length + option.terms.length;
        const extra = state.extra + tuning.chanceWeight * option.chance;
        const value = hits / (length + tuning.ballast) + extra - POINT * cost;
        if (value <= floor) continue;
        if (grown.length === MOST_GROWN) floor = thinned(grown);
        grown.push({
          from: state,
          option,
          admission,
          cost,
          hits,
          length,
          extra,
          value,
        });
      }
    }
    if (grown.length === 0) break;
    thinned(grown);
    states = grown.slice(0, KEPT).map(written);
    const whole = grown.filter(({ option }) => !isUnfinished(option)).slice(0, MOST_LISTS);
    found = size <= wish.fewest && whole.length > 0 ? whole : [...found, ...whole];
  }
  return found
    .sort((a, b) => b.value - a.value)
    .slice(0, MOST_LISTS)
    .map(written);
}

/** What it costs to open the list with this sentence. */
function costOfOpening({ sentence }: Candidate, { lead, preference }: ListWish): number {
  if (preference !== null) return COSTS.opensOtherwise * preference.below(sentence);
  return lead !== null && sentence !== lead ? COSTS.noLead : 0;
}

/**
 * Leaves of the lists of one length those that may go on or be weighed, the likeliest first; how likely another one has
 * to be to come in.
 */
function thinned(grown: Grown[]): number {
  grown.sort((a, b) => b.value - a.value);
  let size = 0;
  for (let whole = 0; size < grown.length && (size < KEPT || whole < MOST_LISTS); size += 1)
    if (!isUnfinished(grown[size]!.option)) whole += 1;
  if (size === grown.length) return -Infinity;
  grown.length = size;
  return grown[size - 1]!.value;
}

/** A main half that turns in its second one: "..., but the bridge is closed." */
const isUnfinished = ({ half }: Candidate): boolean => half?.part === 'main' && half.isBound;

function mayFollow(items: readonly Candidate[], option: Candidate, { tellSame }: ListWish): boolean {
  const last = items.at(-1);
  const isSecond = option.half?.part === 'second';
  const opensPair = last?.half?.part === 'main' && last.half.of === option.half?.of;
  if (isSecond) return opensPair;
  if (last !== undefined && isUnfinished(last)) return false;
  if (last === undefined) return option.sentence <= LATEST_OPENING;
  if (option.sentence <= last.sentence) return false;
  return !items.some((item) => tellSame(item, option));
}

/** What an item brings: its terms, how often it has named each before in itself, and its pairs, each once. */
const broughtBy = ({ terms, pairs }: Candidate) => ({
  terms,
  before: timesBefore(terms),
  pairs: [...new Set(pairs)],
});

function timesBefore(terms: readonly number[]): number[] {
  const times = new Map<number, number>();
  return terms.map((term) => {
    const before = times.get(term) ?? 0;
    times.set(term, before + 1);
    return before;
  });
}

/** Counts what a list names, so that the gain of one more item is told by its words alone. */
function newsLedger(options: readonly Candidate[], values: Values, tuning: ValueTuning) {
  const brought = new Map(options.map((option) => [option, broughtBy(option)]));
  const named = new Uint8Array(values.term.length);
  const paired = new Uint8Array(values.pair.length);
  return {
    names: (term: number): boolean => named[term]! > 0,
    take(items: readonly Candidate[]): void {
      named.fill(0);
      paired.fill(0);
      for (const { terms, pairs } of items) {
        for (const term of terms) if (named[term]! < 2) named[term]! += 1;
        for (const pair of pairs) paired[pair] = 1;
      }
    },
    gainOf(option: Candidate): number {
      const { terms, before, pairs } = brought.get(option)!;
      let gain = 0;
      for (let at = 0; at < terms.length; at += 1) {
        const times = named[terms[at]!]! + before[at]!;
        if (times === 0) gain += values.term[terms[at]!]!;
        else if (times === 1) gain += values.again[terms[at]!]!;
      }
      for (const pair of pairs) if (paired[pair] === 0) gain += tuning.pairWeight * values.pair[pair]!;
      return gain;
    },
  };
}
