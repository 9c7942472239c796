import type { Sentence } from '../reading/story-reading';
import { countWords } from '../words/count-words';
import { isOpenInLead } from './admission';
import type { Candidate } from './candidates';
import { leadingTease, shownMoment } from '../shortening/leads/tease';
import { leadingConnective } from '../statements/openings';
import { opensOnScene } from '../statements/scene';
import { unfitAsStatement } from './statement';

/** Without this many words of content a first sentence sets a scene: "It was a long night." */
const FEWEST_CONTENT = 5;
/** A longer one is no item; up to here a list is better with what opens the story than without it. */
const LONGEST_LEAD = 34;
/** One that opens on its subject: a longer one that opens on "As the plane lands" is a scene more often than not. */
const LONGEST_NEWS = 40;
const OPENS_ON_PHRASE =
  /^(?:In|On|At|As|When|While|If|From|After|Before|Since|With|For|By|To|Under|During|Despite|Amid|Whether|Though|Although|Just|\p{Lu}\p{Ll}+(?:ed|ing|en|ly))\b(?! \p{Lu}\p{Ll}+ (?:is|was|has|said))/u;
/** Behind so many sentences without news a story is a column or a feature. */
const LATEST_LEAD = 3;

/**
 * Where a story may open with its news: the first of its first sentences that is a statement and no scene; the first one
 * of all where none is.
 */
export function leadPlaceOf(news: readonly Sentence[], language: string): number {
  const first = news.slice(0, LATEST_LEAD);
  const told = first.find(({ text, words }) => {
    const news = withoutTease(text);
    const unfit = unfitAsStatement(news, { words: words.length, isLead: true, language });
    return !opensOnScene(news) && (unfit === null || unfit === 'too-long');
  });
  return (told ?? first[0])?.order ?? 0;
}

/** What is left of a first sentence that teases, points at a picture, or ties itself to the one before it. */
function withoutTease(text: string): string {
  const [cut] = [...leadingTease(text), ...shownMoment(text)];
  return text.slice(cut?.to ?? leadingConnective(text));
}

/**
 * The sentence that opens the story with its news, where a form of it is fit to stand in a list and leans on nothing. Null where
 * a story opens on a scene, a question, somebody who is only named later, or a sentence of which no form is short enough for
 * an item.
 */
export function leadOf(options: readonly Candidate[], place: number): number | null {
  const isNews = ({ sentence, unfit, text, terms, references }: Candidate): boolean =>
    sentence === place &&
    unfit === null &&
    countWords(text) <= (OPENS_ON_PHRASE.test(text) ? LONGEST_LEAD : LONGEST_NEWS) &&
    !opensOnScene(text) &&
    terms.length >= FEWEST_CONTENT &&
    !references.some((one) => isOpenInLead(one, text));
  return options.some(isNews) ? place : null;
}
