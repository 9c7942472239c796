import type { Candidate } from '../candidates';
import type { ItemFacts } from '../item-facts';
import type { WholeStory } from './whole-story';

/** Words of a usual list, and (as a logarithm) of a usual story. */
const USUAL = { length: 50, story: 6.3 };

/** How long a list is, and how its items read. */
export function formFeatures(
  list: readonly Candidate[],
  { story, items }: { story: WholeStory; items: readonly ItemFacts[] },
) {
  const lengths = list.map(({ terms }) => terms.length);
  const length = lengths.reduce((a, b) => a + b, 0);
  const sum = (of: (item: ItemFacts) => number) => items.reduce((total, item) => total + of(item), 0);
  return {
    length,
    lengthOff: ((length - USUAL.length) / 20) ** 2,
    lengthInStory: ((length - USUAL.length) * (Math.log(Math.max(1, story.words)) - USUAL.story)) / 20,
    items: list.length,
    longest: Math.max(0, ...lengths),
    shortest: lengths.length === 0 ? 0 : Math.min(...lengths),
    cut: sum(({ cut }) => cut),
    cutLead: list.some(({ sentence, isCut }) => sentence === 0 && isCut) ? 1 : 0,
    commas: sum(({ commas }) => commas),
    opensName: sum(({ opensName }) => opensName),
    opensArticle: sum(({ opensArticle }) => opensArticle),
    opensAside: sum(({ opensAside }) => opensAside),
    opensQuoted: sum(({ opensQuoted }) => opensQuoted),
    quotes: sum(({ quotes }) => quotes),
    quotedShare: sum(({ quotedShare }) => quotedShare),
    said: sum(({ said }) => said),
    day: sum(({ day }) => day),
  };
}
