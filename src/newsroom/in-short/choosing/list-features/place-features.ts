import type { FeatureRow } from '../../likelihood/feature-row';
import type { PLACE_FEATURES } from '../../likelihood/list-feature-names';
import type { Candidate } from '../candidates';
import type { Known } from './known';

const LEAD = 3;
/** Words of a usual first sentence. */
const USUAL_LEAD = 25;

/** How sure the sentences of a list are, and where they stand. */
export function placeFeatures(
  list: readonly Candidate[],
  { read, likelihood }: Known,
): FeatureRow<typeof PLACE_FEATURES> {
  const size = Math.max(1, list.length);
  const places = list.map(({ sentence }) => sentence);
  const chances = places.map((place) => likelihood.sentence[place]!);
  const all = chances.reduce((a, b) => a + b, 0);
  const sum = places.reduce((a, b) => a + b, 0);
  const opens = places[0] === 0;
  return [
    all,
    all / size,
    Math.max(0, ...chances),
    chances.length === 0 ? 0 : Math.min(...chances),
    opens ? 1 : 0,
    opens ? read.sentences[0]!.words.length / USUAL_LEAD - 1 : 0,
    places.includes(1) ? 1 : 0,
    places.filter((place) => place < LEAD).length,
    places.reduce((total, place) => total + 1 / (1 + place), 0),
    places[0] ?? 0,
    sum / size,
    places.at(-1) ?? 0,
    sum / Math.max(1, read.sentences.length),
    Math.max(0, ...places.slice(1).map((place, index) => place - places[index]!)),
  ];
}
