import type { Candidate } from './candidates';
import { heldBy } from '../reading/held-by';
import type { StoryReading } from '../reading/story-reading';
import { hasDamagedMarks } from './statement';

/** What two sentences of a story share anyway: a name or two, and what the story is about. */
const FEWEST = 4;
/** Of those, words that are no names: two pieces of news of one team share its names and its league. */
const FEWEST_PLAIN = 2;
const SHARE = 0.3;

/**
 * The sentences of an English story that tell its lead again in other words, by their place in the story.
 *
 * A word counts the less, the more sentences hold it. Only what every form of the lead says counts as told: who died may
 * stand in a later item where the lead was cut to how many. A lead that the page has broken is told whole nowhere.
 */
export function echoesOf(
  forms: readonly Pick<Candidate, 'sentence' | 'terms'>[],
  { sentences, terms, language }: StoryReading,
): ReadonlySet<number> {
  const found = new Set<number>();
  const lead = sentences[forms[0]?.sentence ?? -1];
  if (lead === undefined || language !== 'en' || hasDamagedMarks(lead.text)) return found;
  const held = heldBy({ sentences, terms });
  const said = lead.words.filter(({ term }) => forms.every((form) => form.terms.includes(term)));
  const told = new Set(said.map(({ term }) => term));
  const plain = new Set(said.filter(({ isCapital }) => !isCapital).map(({ term }) => term));
  const weigh = (some: readonly number[]): number =>
    some.reduce((sum, term) => sum + 1 / Math.sqrt(held[term]!), 0);
  for (const { order, words } of sentences.slice(lead.order + 1)) {
    if (words.reduce((sum, { term }) => sum + (told.has(term) ? 1 : 0), 0) < FEWEST) continue;
    const content = [...new Set(words.map(({ term }) => term))].filter((term) => !terms[term]!.isStop);
    const again = content.filter((term) => told.has(term));
    if (again.length < FEWEST || again.filter((term) => plain.has(term)).length < FEWEST_PLAIN) continue;
    if (weigh(again) >= SHARE * weigh(content)) found.add(order);
  }
  return found;
}
