import type { Candidate } from './candidates';
import type { Values } from './choice';
import type { Taste } from './taste';

/** Sentences that may take a place, and lists that are weighed beside the chosen one. */
const MOST_SENTENCES = 14;
const MOST_LISTS = 120;

/**
 * The chosen list first, then the likeliest lists that differ from it by one item: in place of another, in another
 * form, more or less. Each in the order of the story; none shorter than `fewest` or longer than `most`.
 *
 * An item that leans on another sentence never comes in here.
 */
export function nearbyLists(
  chosen: readonly Candidate[],
  options: readonly Candidate[],
  { values, taste, fewest, most }: { values: Values; taste: Taste; fewest: number; most: number },
): Candidate[][] {
  const alone = new Map<number, number>();
  for (const option of options) {
    const value = expectedNews([option], values, taste);
    alone.set(option.sentence, Math.max(value, alone.get(option.sentence) ?? -Infinity));
  }
  const places = new Set(
    [...alone]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, MOST_SENTENCES)
      .map(([sentence]) => sentence),
  );
  const newcomers = options.filter(({ leans, sentence }) => !leans && places.has(sentence));
  const taken = new Set(chosen.map(({ sentence }) => sentence));
  const lists: Candidate[][] = [];
  for (const [index, { sentence, text }] of chosen.entries()) {
    for (const option of newcomers) {
      const isFree = option.sentence === sentence ? option.text !== text : !taken.has(option.sentence);
      if (isFree) lists.push(chosen.map((item, place) => (place === index ? option : item)));
    }
    if (chosen.length > fewest) lists.push(chosen.filter((_item, place) => place !== index));
  }
  if (chosen.length < most) {
    for (const option of newcomers) if (!taken.has(option.sentence)) lists.push([...chosen, option]);
  }
  const likeliest = lists
    .map((list) => ({ list, value: expectedNews(list, values, taste) }))
    .sort((a, b) => b.value - a.value)
    .slice(0, MOST_LISTS);
  return [[...chosen], ...likeliest.map(({ list }) => list)].map((list) =>
    [...list].sort((a, b) => a.sentence - b.sentence),
  );
}

/** The value of `choice.ts`, without its penalty for overlap. */
function expectedNews(list: readonly Candidate[], { term, again, pair }: Values, taste: Taste): number {
  const named = new Uint8Array(term.length);
  const paired = new Uint8Array(pair.length);
  let hits = 0;
  let length = 0;
  let extra = 0;
  for (const { terms, pairs, chance, bonus } of list) {
    for (const one of terms) {
      if (named[one] === 0) hits += term[one]!;
      else if (named[one] === 1) hits += again[one]!;
      if (named[one]! < 2) named[one]! += 1;
    }
    for (const one of pairs) {
      if (paired[one] === 0) hits += taste.pairWeight * pair[one]!;
      paired[one] = 1;
    }
    length += terms.length;
    extra += taste.chanceWeight * chance + bonus;
  }
  return hits / (length + taste.ballast) + extra;
}
