import { LIST_FEATURES } from '../../likelihood/list-feature-names';
import type { Candidate } from '../candidates';
import { itemFacts, type ItemFacts } from '../item-facts';
import { formFeatures } from './form-features';
import type { Known } from './known';
import { benchFor, newsFeatures, newsIn } from './news-features';
import { placeFeatures } from './place-features';
import { wholeStory } from './whole-story';
import { wordFeatures } from './word-features';

type ListFeatures = Record<(typeof LIST_FEATURES)[number], number>;

const PLACES: ReadonlyMap<string, number> = new Map(LIST_FEATURES.map((name, place) => [name, place]));

/**
 * A row of `LIST_FEATURES` for each list of a story: how much news it is expected to hold for its length, how its
 * items read, how sure its sentences are and where they stand, and which of the story's words it keeps or repeats.
 */
export function listRows(lists: readonly (readonly Candidate[])[], known: Known): Float64Array[] {
  const story = wholeStory(known);
  const facts = new Map<Candidate, ItemFacts>();
  const bench = benchFor(known);
  const rowOf = rowWriter();
  return lists.map((list) => {
    const items = list.map((item) => {
      const made = facts.get(item) ?? itemFacts(item, known.read);
      facts.set(item, made);
      return made;
    });
    const news = newsIn(list, items, bench);
    return rowOf(
      newsFeatures(list, known, { story, news }),
      formFeatures(list, { story, items }),
      placeFeatures(list, known),
      wordFeatures(list, known, { story, news }),
    );
  });
}

/**
 * Part by part into the row: one object of all features is more than an engine keeps in its fast form, and making it was
 * a quarter of the work of a whole In Short. The lists of a story have the same parts with the same names, so the place
 * of each is looked up for the first one only.
 */
function rowWriter() {
  let places: number[][] | null = null;
  return <A, B, C, D>(
    ...parts: A & B & C & D extends ListFeatures ? [news: A, form: B, place: C, words: D] : never
  ): Float64Array => {
    const row = new Float64Array(LIST_FEATURES.length);
    const named = parts as Record<string, number>[];
    places ??= named.map((part) => Object.keys(part).map((name) => PLACES.get(name)!));
    for (const [index, part] of named.entries()) {
      const values = Object.values(part);
      for (const [at, place] of places[index]!.entries()) row[place] = values[at]!;
    }
    return row;
  };
}
