import type { Candidate } from '../candidates';
import { itemFacts, type ItemFacts } from '../item-facts';
import { formFeatures } from './form-features';
import type { Known } from './known';
import { benchFor, newsFeatures, newsIn } from './news-features';
import { placeFeatures } from './place-features';
import { wholeStory } from './whole-story';
import { wordFeatures } from './word-features';

/**
 * A row of `LIST_FEATURES` for each list of a story: how much news it is expected to hold for its length, how its
 * items read, how sure its sentences are and where they stand, and which of the story's words it keeps or repeats.
 */
export function listRows(lists: readonly (readonly Candidate[])[], known: Known): Float64Array[] {
  const story = wholeStory(known);
  const facts = new Map<Candidate, ItemFacts>();
  const bench = benchFor(known);
  return lists.map((list) => {
    const items = list.map((item) => {
      const made = facts.get(item) ?? itemFacts(item, known.read);
      facts.set(item, made);
      return made;
    });
    const news = newsIn(list, items, bench);
    return inOneRow([
      newsFeatures(list, known, { story, news }),
      formFeatures(list, { story, items }),
      placeFeatures(list, known),
      wordFeatures(list, known, { story, news }),
    ]);
  });
}

/** Number by number: spread into one another the parts of a story's rows take as long as all that is counted for them. */
function inOneRow(parts: readonly (readonly number[])[]): Float64Array {
  const row = new Float64Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) for (let column = 0; column < part.length; column += 1) row[at++] = part[column]!;
  return row;
}
