import { SENTENCE_PREFERENCE, type PreferenceRow } from '../preference/preference-features';
import type { ClosedList } from '../closed-lists';
import { LONGEST_PRINTED, SHORTEST_PRINTED } from '../costs';
import type { Candidate } from '../candidates';
import type { FeatureRow } from '../../likelihood/feature-row';
import { flag } from '../../likelihood/flag';
import type { WeightTable } from '../../likelihood/likelihood';
import type { LIST_FEATURES } from '../../likelihood/list-feature-names';

const KINDS = [
  'person',
  'thing',
  'noun',
  'nounInside',
  'name',
  'moment',
  'link',
  'setting',
  'stranger',
] as const;

/** What is asked of an item's sentence, wherever it stands. */
export const ITEM_SENTENCE = [...SENTENCE_PREFERENCE, 'depth'] as const;

/** What is asked of the form that it has. */
export const ITEM_FORM = [
  'words',
  'long',
  'wordsOver',
  'longLead',
  'wordsOverInLead',
  'short',
  'cut',
  'losesRole',
  'noVerb',
  'talks',
  'damaged',
  'unplaced',
  'putIn',
] as const;

/** What is asked of its place in the list: what it leaves open there, first of all. */
export const ITEM_PLACE = [
  ...KINDS,
  'personFirst',
  'thingFirst',
  'nounFirst',
  'nounInsideFirst',
  'nameFirst',
  'momentFirst',
  'linkFirst',
  'settingFirst',
  'strangerFirst',
  'open',
  'apart',
  'tied',
  'follows',
  'first',
  'second',
  'third',
  'fourth',
  'gap',
  'opensStory',
  'opensOtherwise',
] as const;

/** What was learned from lists that readers judged: of an item by these features, of a list by those of `list-features/`. */
export interface SigningWeights {
  sentence: WeightTable<(typeof ITEM_SENTENCE)[number]>;
  form: Readonly<Record<(typeof ITEM_FORM)[number], number>>;
  place: Readonly<Record<(typeof ITEM_PLACE)[number], number>>;
  told: WeightTable<(typeof LIST_FEATURES)[number] | 'opensOtherwise'>;
}

/** Further apart is no further for a reader of the list. */
const WIDEST_GAP = 10;

/** `place`: where the sentence stands among those of the story's news. */
export const itemSentence = (row: PreferenceRow, place: number): FeatureRow<typeof ITEM_SENTENCE> => [
  ...row,
  Math.log1p(place),
];

export function itemForm({ form }: Pick<Candidate, 'form'>): FeatureRow<typeof ITEM_FORM> {
  const { words } = form;
  const over = Math.max(0, words - LONGEST_PRINTED);
  return [
    words,
    flag(over > 0 && !form.isLead),
    form.isLead ? 0 : over,
    flag(over > 0 && form.isLead),
    form.isLead ? over : 0,
    flag(words < SHORTEST_PRINTED),
    flag(form.isCut),
    flag(form.losesRole),
    flag(!form.hasVerb),
    flag(form.background === 'talks'),
    flag(form.isDamaged),
    flag(form.isUnplaced),
    flag(form.isPutIn),
  ];
}

/** `below`: by how many log-odds a sub-editor would rather open on another sentence (`preference/`). */
export function itemPlace(
  { items, admissions }: Pick<ClosedList, 'items' | 'admissions'>,
  place: number,
  { opening, below }: { opening: number; below: number },
): FeatureRow<typeof ITEM_PLACE> {
  const item = items[place]!;
  const { open, follows } = admissions[place]!;
  const isFirst = place === 0;
  const before = items[place - 1];
  const isApart = !follows && item.sentence > 0;
  const kinds = new Set(
    open.map(({ reference }) =>
      reference.kind === 'noun' && !reference.isOpening ? 'nounInside' : reference.kind,
    ),
  );
  return [
    ...KINDS.map((kind) => flag(!isFirst && kinds.has(kind))),
    ...KINDS.map((kind) => flag(isFirst && kinds.has(kind))),
    flag(kinds.size > 0),
    flag(isApart),
    flag(isApart && item.isTied),
    flag(follows && !isFirst),
    flag(isFirst),
    flag(place === 1),
    flag(place === 2),
    flag(place === 3),
    before === undefined ? 0 : Math.min(WIDEST_GAP, item.sentence - before.sentence),
    flag(isFirst && item.sentence === opening),
    isFirst ? below : 0,
  ] as unknown as FeatureRow<typeof ITEM_PLACE>;
}
