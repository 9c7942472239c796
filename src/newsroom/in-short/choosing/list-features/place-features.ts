import type { Candidate } from '../candidates';
import type { Known } from './known';

const LEAD = 3;
/** Words of a usual first sentence. */
const USUAL_LEAD = 25;

/** How sure the sentences of a list are, and where they stand. */
export function placeFeatures(list: readonly Candidate[], { read, likelihood }: Known) {
  const size = Math.max(1, list.length);
  const places = list.map(({ sentence }) => sentence);
  const chances = places.map((place) => likelihood.sentence[place]!);
  const all = chances.reduce((a, b) => a + b, 0);
  const sum = places.reduce((a, b) => a + b, 0);
  const opens = places[0] === 0;
  return {
    chances: all,
    chance: all / size,
    best: Math.max(0, ...chances),
    weakest: chances.length === 0 ? 0 : Math.min(...chances),
    opening: opens ? 1 : 0,
    leadLength: opens ? read.sentences[0]!.words.length / USUAL_LEAD - 1 : 0,
    second: places.includes(1) ? 1 : 0,
    lead: places.filter((place) => place < LEAD).length,
    early: places.reduce((total, place) => total + 1 / (1 + place), 0),
    firstPlace: places[0] ?? 0,
    place: sum / size,
    lastPlace: places.at(-1) ?? 0,
    placeShare: sum / Math.max(1, read.sentences.length),
    gap: Math.max(0, ...places.slice(1).map((place, index) => place - places[index]!)),
  };
}
