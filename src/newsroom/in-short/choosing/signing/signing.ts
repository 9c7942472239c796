import type { Candidate } from '../candidates';
import type { ClosedList } from '../closed-lists';
import type { Preference } from '../preference/preference';
import type { PreferenceRow } from '../preference/preference-features';
import { LIST_FEATURES } from '../../likelihood/list-feature-names';
import type { Sentence } from '../../reading/story-reading';
import { oncePer } from '../../../text/once-per';
import { ITEM_FORM, ITEM_PLACE, ITEM_SENTENCE, itemForm, itemPlace, itemSentence } from './item-features';
import { SIGNING_WEIGHTS } from './signing-weights';

/** What a chief sub would say of a list, as natural logarithms of chances: 0 is sure. */
export interface Signing {
  /** That every item would be printed as it stands. */
  printed(list: ClosedList): number;
  /** That the list holds the main news; `row` is what `list-features/` says of it. */
  told(list: ClosedList, row: ArrayLike<number>): number;
}

export interface SigningStory {
  news: readonly Sentence[];
  rowAt(place: number): PreferenceRow;
  preference: Preference;
  /** The first sentence of the news. */
  opening: number;
}

const weightsOf = <Name extends string>(
  names: readonly Name[],
  table: Readonly<Record<Name, number>>,
): number[] => names.map((name) => table[name]);

const SENTENCE = weightsOf(ITEM_SENTENCE, SIGNING_WEIGHTS.sentence);
const FORM = weightsOf(ITEM_FORM, SIGNING_WEIGHTS.form);
const PLACE = weightsOf(ITEM_PLACE, SIGNING_WEIGHTS.place);
const TOLD = weightsOf(LIST_FEATURES, SIGNING_WEIGHTS.told);

/**
 * How likely a chief sub signs a list of an English story: two logistic regressions of what readers said of the items and of the
 * lists of development stories (`bench/in-short/signed/`). A list is signed if each item would be printed and the main news is told.
 */
export function signingIn({ news, rowAt, preference, opening }: SigningStory): Signing {
  const placeOf = new Map(news.map(({ order }, place) => [order, place]));
  const oddsOfSentence = new Map<number, number>();
  const sentenceOdds = (order: number): number => {
    const known = oddsOfSentence.get(order);
    if (known !== undefined) return known;
    const place = placeOf.get(order)!;
    const odds = SIGNING_WEIGHTS.sentence.constant + dot(itemSentence(rowAt(place), place), SENTENCE);
    oddsOfSentence.set(order, odds);
    return odds;
  };
  const standingOdds = oncePer((item: Candidate) => sentenceOdds(item.sentence) + dot(itemForm(item), FORM));
  return {
    printed(list) {
      const below = preference.below(list.items[0]!.sentence);
      return list.items.reduce((sum, item, place) => {
        const odds = standingOdds(item) + dot(itemPlace(list, place, { opening, below }), PLACE);
        return sum + logOfChance(odds);
      }, 0);
    },
    told({ items: [first] }, row) {
      const { constant, opensOtherwise } = SIGNING_WEIGHTS.told;
      return logOfChance(constant + dot(row, TOLD) + opensOtherwise * preference.below(first!.sentence));
    },
  };
}

const logOfChance = (odds: number): number => -Math.log1p(Math.exp(-odds));

function dot(row: ArrayLike<number>, weights: readonly number[]): number {
  let sum = 0;
  for (let column = 0; column < weights.length; column += 1) sum += row[column]! * weights[column]!;
  return sum;
}
