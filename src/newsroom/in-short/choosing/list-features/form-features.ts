import type { FeatureRow } from '../../likelihood/feature-row';
import type { FORM_FEATURES } from '../../likelihood/list-feature-names';
import type { Candidate } from '../candidates';
import type { ItemFacts } from '../item-facts';
import type { WholeStory } from './whole-story';

/** Words of a usual list, and (as a logarithm) of a usual story. */
const USUAL = { length: 50, story: 6.3 };

/** How long a list is, and how its items read. */
export function formFeatures(
  list: readonly Candidate[],
  { story, items }: { story: WholeStory; items: readonly ItemFacts[] },
): FeatureRow<typeof FORM_FEATURES> {
  const lengths = list.map(({ terms }) => terms.length);
  const length = lengths.reduce((a, b) => a + b, 0);
  const sum = (of: (item: ItemFacts) => number) => items.reduce((total, item) => total + of(item), 0);
  return [
    length,
    ((length - USUAL.length) / 20) ** 2,
    ((length - USUAL.length) * (Math.log(Math.max(1, story.words)) - USUAL.story)) / 20,
    list.length,
    Math.max(0, ...lengths),
    lengths.length === 0 ? 0 : Math.min(...lengths),
    sum(({ cut }) => cut),
    list.some(({ sentence, isCut }) => sentence === 0 && isCut) ? 1 : 0,
    sum(({ commas }) => commas),
    sum(({ opensName }) => opensName),
    sum(({ opensArticle }) => opensArticle),
    sum(({ opensAside }) => opensAside),
    sum(({ opensQuoted }) => opensQuoted),
    sum(({ quotes }) => quotes),
    sum(({ quotedShare }) => quotedShare),
    sum(({ said }) => said),
    sum(({ day }) => day),
  ];
}
