import { isNoNoun } from './admission';
import type { Candidate } from './candidates';
import { countWords } from '../words/count-words';

/** Without this many words of content a first sentence sets a scene: "It was a long night." */
const FEWEST_CONTENT = 5;
/** A longer one is no item; a little longer is better than a list without the news. */
const LONGEST_LEAD = 34;
/** "They say lightning ...", "This will prove ...", "There are ...": opens a column, not the news. */
const SCENE =
  /^(?:It|They|This|That|These|Those|There|Here|You|If you|When you|He|She|We|What|How|Why|Who|Where|Imagine|Think|Forget|Call|Move over|Remember|Meet|Not|No,|Yes|Oh|So|And|But)\b/u;

/**
 * The sentence that opens the story with its news: the first that is no furniture of the page, where it is fit to stand in a list and leans on
 * nothing. Null where a story opens on a scene, a question, somebody who is only named later, or a sentence of which no
 * form is short enough for an item.
 */
export function leadOf(options: readonly Candidate[], opening: number): number | null {
  const first = options.find(
    ({ sentence, unfit, text }) => sentence === opening && unfit === null && countWords(text) <= LONGEST_LEAD,
  );
  if (first === undefined || SCENE.test(first.text) || first.terms.length < FEWEST_CONTENT) return null;
  const opens = first.references.some((one) => isNoNoun(one));
  return opens ? null : first.sentence;
}
