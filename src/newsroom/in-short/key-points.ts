import { candidatesOf, newsSentences, type Candidate } from './candidates';
import { chooseTogether } from './choice';
import { likelihoodIn, pairLikelihood, type Likelihood, type Model } from './likelihood';
import { logit } from './logit';
import { pairBook } from './pair-features';
import { listRows } from './list-features';
import { nearbyLists } from './nearby-lists';
import { saySame } from './same-news';
import { readStory, type Sentence, type StoryReading } from './story-reading';
import { toldTwiceIn } from './told-twice';
import { TASTE, type Taste } from './taste';
import { WEIGHTS } from './weights';
import { worthiest, type DraftedLists } from './worthiest';
import { wordPriorsOf } from './word-priors';

/** A sentence of the body, perhaps shortened, and where it stands: both counted from 0. */
export interface KeyPoint {
  text: string;
  paragraph: number;
  sentence: number;
}

/** The parts of a story that its key points are made from. */
export interface KeyPointStory {
  paragraphs: readonly string[];
  headline: string;
  standfirst: string;
  locale: string;
}

export interface Want {
  min: number;
  max: number;
  model?: Model;
  taste?: Taste;
}

const SHIPPED = { weights: WEIGHTS };
/** Only so many sentences are tried in all their forms; the others hardly ever make the list. */
const MOST_TRIED = 24;
/** Headline and standfirst are read this far. */
const LONGEST_TOP = 2_000;

/** The first lists that a story may get, and a way to those next to any other. */
export interface Drafts extends DraftedLists {
  read: StoryReading;
  nextTo(list: readonly Candidate[]): DraftedLists;
}

/**
 * The three to five things that the body says happened, in its own words and order.
 *
 * Each word, pair of words and sentence gets the chance to be in a newsroom's own key points (`weights.ts` says how
 * that was learned); then sentences and their shorter forms are chosen together, for the most expected news in the
 * fewest words, and the list is weighed as a whole against those next to it, twice. Captions and furniture never come in.
 * Questions, the first person, and what headline or standfirst say already come in only where the story has nothing
 * else; an opening that only another sentence explains costs an item so much (`taste.ts`) that hardly any has one, an
 * opening quotation costs a little. Same story, same list; the time grows with the story, up to the part of it that
 * `story-reading.ts` reads.
 */
export function keyPoints(story: KeyPointStory, want: Want): KeyPoint[] {
  const drafts = draftLists(story, want);
  const scale = {
    weights: (want.model ?? SHIPPED).weights.list,
    leaningInList: (want.taste ?? TASTE).leaningInList,
  };
  // The best list may have a better one beside it that the first draft had not; a third look finds hardly any.
  const best = worthiest(drafts.nextTo(worthiest(drafts, scale)), scale);
  return best.map(({ text, sentence: order }) => {
    const { paragraph, sentence } = drafts.read.sentences[order] as Sentence;
    return { text, paragraph, sentence };
  });
}

/** The list that is expected to name most, first, and those next to it. */
export function draftLists(story: KeyPointStory, want: Want): Drafts {
  const read = readStory(story.paragraphs, story.locale);
  const { weights, priors } = want.model ?? { ...SHIPPED, priors: wordPriorsOf(read.language) };
  const taste = want.taste ?? TASTE;
  const tops = [story.headline, story.standfirst].map((text) => contentOf(text, read));
  const likelihood = likelihoodIn(read, { weights, priors });
  raiseWhatTheTopNames(likelihood, { tops, raises: taste.top });

  const book = pairBook(read);
  const tried = newsSentences(read)
    .sort((a, b) => likelihood.sentence[b.order]! - likelihood.sentence[a.order]! || a.order - b.order)
    .slice(0, MOST_TRIED)
    .sort((a, b) => a.order - b.order);
  const all = candidatesOf(tried, { read, book, chance: likelihood.sentence });
  const options = enough(all, { tops, headline: story.headline, read, least: want.min }).map((option) => ({
    ...option,
    bonus: -(option.leans ? taste.leaning : 0) - (option.opensQuoted ? taste.opensQuoted : 0),
  }));

  const pair = pairLikelihood(read, book, { likelihood, weights });
  const values = valuesOf(read, { likelihood, pair, taste });
  const fewest = Math.min(want.max, Math.max(want.min, itemsFor(read, taste)));
  const chosen = chooseTogether(options, values, { ...taste, fewest, most: want.max }) as Candidate[];
  const isToldTwice = toldTwiceIn(read.terms);
  const nextTo = (list: readonly Candidate[]): DraftedLists => {
    const nearby = nearbyLists(list, options, { values, taste, fewest, most: want.max });
    const once = nearby.filter((one) => !isToldTwice(one));
    const lists = once.length > 0 ? once : nearby;
    return { lists, rows: listRows(lists, { read, book, likelihood, values, taste }) };
  };
  return { read, ...nextTo(chosen), nextTo };
}

/** A long story has more to tell than a short one. */
const itemsFor = ({ sentences }: StoryReading, taste: Taste): number => {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  return taste.wordsForItems.filter((least) => words >= least).length;
};

function contentOf(text: string, read: StoryReading): ReadonlySet<number> {
  const known = read.terms.length;
  const terms = read.wordsOf(text.slice(0, LONGEST_TOP)).map(({ term }) => term);
  return new Set(terms.filter((term) => term < known && !read.terms[term]!.isStop));
}

/** What an editor put in the headline or the standfirst is news. */
function raiseWhatTheTopNames(
  { term }: Likelihood,
  { tops, raises }: { tops: readonly ReadonlySet<number>[]; raises: readonly number[] },
): void {
  for (const [index, raise] of raises.entries()) {
    for (const one of tops[index] ?? []) term[one] = 1 / (1 + Math.exp(-(logit(term[one]!) + raise)));
  }
}

/**
 * What fits or leans on another sentence, and news that the top of the story does not tell already; then what fits; then whatever has paired
 * marks; each step only where the one before leaves too few sentences.
 */
function enough(
  all: readonly Candidate[],
  {
    tops,
    headline,
    read,
    least,
  }: { tops: readonly ReadonlySet<number>[]; headline: string; read: StoryReading; least: number },
): Candidate[] {
  const whole = all.filter(({ isFit, leans }) => isFit || leans);
  const fresh = whole.filter(
    ({ terms, text }) => !tops.some((top) => repeats(terms, top, read)) && !saySame(text, headline),
  );
  const isEnough = (options: readonly Candidate[]) =>
    new Set(options.map(({ sentence }) => sentence)).size >= least;
  // Sentences that lean never fill a list: they only win a place among enough that stand alone.
  for (const options of [fresh, whole]) {
    if (isEnough(options.filter(({ isFit }) => isFit))) return options;
  }
  const paired = all.filter(({ isPaired }) => isPaired);
  return isEnough(paired) ? paired : [...all];
}

function repeats(terms: readonly number[], top: ReadonlySet<number>, read: StoryReading): boolean {
  const content = [...new Set(terms)].filter((term) => !read.terms[term]!.isStop);
  const said = content.filter((term) => top.has(term)).length;
  return said >= 3 && said / content.length >= TASTE.repeats;
}

function valuesOf(
  read: StoryReading,
  { likelihood, pair, taste }: { likelihood: Likelihood; pair: Float64Array; taste: Taste },
) {
  const { facts, term: likely } = likelihood;
  const term = likely.map((chance, index) => chance * (facts.isName[index] === 1 ? 1 + taste.name : 1));
  const again = likely.map(
    (chance, index) => chance * (read.terms[index]?.isStop ? taste.againStop : taste.again),
  );
  return { term, again, pair };
}
