import type { Candidate } from './candidates';
import { draftLists, type KeyPointStory, type Want } from './draft-lists';
import { provenanceOf, type Provenance } from './provenance';
import { sparesOf } from './spares';
import { worthOf } from './signing/worthiest';
import { WEIGHTS } from '../likelihood/weights';
import type { Sentence } from '../reading/story-reading';

/** A sentence of the body, perhaps shortened, and where it stands: both counted from 0. */
export interface KeyPoint {
  text: string;
  paragraph: number;
  sentence: number;
  provenance: Provenance;
}

/**
 * The three to five things that the body says happened, in its own words and order.
 *
 * Each word, pair of words and sentence gets the chance to be in a newsroom's own key points (`weights.ts` says how
 * that was learned). Then lists grow from the lead on: a sentence comes in only where it follows the item before it or all
 * that it refers to is named in the list (`admission.ts`), as it stands, shorter, or with a name put right. The likeliest are
 * weighed as a whole (`worthiest.ts`). Captions and furniture never come in; questions, the first
 * person, and what headline or standfirst say already only where the story has nothing else. Same story, same list; the
 * time grows with the story, up to the part of it that `story-reading.ts` reads.
 */
export const keyPoints = (story: KeyPointStory, want: Want): KeyPoint[] =>
  keyPointsAndSpares(story, want).points;

/** The key points, and what the story tells besides, the best first: what an editor may have in an item's place. */
export function keyPointsAndSpares(
  story: KeyPointStory,
  want: Want,
): { points: KeyPoint[]; spares: KeyPoint[] } {
  const drafts = draftLists(story, want);
  const worth = worthOf(drafts, (want.model?.weights ?? WEIGHTS).list);
  const ranked = drafts.lists
    .map((list, index) => ({ list, worth: worth[index]! }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ list }) => list);
  const [best] = ranked;
  if (best === undefined) return { points: [], spares: [] };
  const asPoint = ({ text, sentence: order }: Candidate, provenance: Provenance): KeyPoint => {
    const { paragraph, sentence } = drafts.read.sentences[order] as Sentence;
    return { text, paragraph, sentence, provenance };
  };
  const provenance = provenanceOf(best, ranked);
  return {
    points: best.items.map((item, place) => asPoint(item, provenance[place]!)),
    spares: sparesOf(ranked).map(({ item, reason }) =>
      asPoint(item, { whole: item.whole, cuts: item.cuts, putIn: item.putIn, reason, instead: [] }),
    ),
  };
}
