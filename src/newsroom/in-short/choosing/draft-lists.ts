import { candidatesOf, newsSentences, storyFactsOf, type Candidate } from './candidates';
import { closedLists } from './closed-lists';
import { COSTS } from './costs';
import { echoesOf } from './echoes';
import { enough } from './enough';
import { itemCountOf } from './item-count';
import { leadOf, leadPlaceOf } from './lead';
import { likelihoodIn, pairLikelihood, type Likelihood, type Model } from '../likelihood/likelihood';
import { logit } from '../likelihood/logit';
import { preferenceIn } from './preference/preference';
import { preferenceRowsIn } from './preference/preference-features';
import { signingIn, type SigningStory } from './signing/signing';
import { pairBook } from '../likelihood/pair-features';
import type { Known } from './list-features/known';
import { listRows } from './list-features/list-rows';
import { readStory, type StoryReading } from '../reading/story-reading';
import { toldTwiceIn } from './told-twice';
import { TUNING, type Tuning } from './tuning';
import { WEIGHTS } from '../likelihood/weights';
import type { DraftedLists } from './signing/worthiest';
import { wordPriorsOf } from '../likelihood/word-priors';

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
  tuning?: Tuning;
}

/** Only so many sentences are tried in all their forms; the others hardly ever make the list. */
const MOST_TRIED = 24;
/** Headline and standfirst are read this far. */
const LONGEST_TOP = 2_000;

/** The lists that a story may get. */
export interface Drafts extends DraftedLists {
  read: StoryReading;
  /** Every form of the sentences that were tried, and those of them that lists were made from. */
  candidates: readonly Candidate[];
  options: readonly Candidate[];
  /** The chance of each sentence to be one of the key points. */
  chance: Float64Array;
  /** What the lists were described with. */
  known: Known;
  /** The sentence in which a reader may meet what the story is about, and what else its signing is read from. */
  start: number;
  signed: SigningStory | null;
}

/** The likeliest lists whose items are understood one after the other, and what `list-features.ts` says of each. */
export function draftLists(story: KeyPointStory, want: Want): Drafts {
  const read = readStory(story.paragraphs, story.locale);
  const { weights, priors } = want.model ?? { weights: WEIGHTS, priors: wordPriorsOf(read.language) };
  const tuning = want.tuning ?? TUNING;
  const tops = [story.headline, story.standfirst].map((text) => contentOf(text, read));
  const likelihood = likelihoodIn(read, { weights, priors });
  raiseWhatTheTopNames(likelihood, { tops, raises: tuning.top });

  const book = pairBook(read);
  const news = newsSentences(read);
  const opening = news[0]?.order ?? 0;
  const known = storyFactsOf(read);
  const rowAt = read.language === 'en' ? preferenceRowsIn(news, { read, likelihood, ...known }) : null;
  const preference = rowAt && preferenceIn(news, rowAt);
  const start = preference?.lead ?? opening;
  const place = preference?.lead ?? leadPlaceOf(news, read.language);
  const tried = [...news]
    .sort((a, b) => likelihood.sentence[b.order]! - likelihood.sentence[a.order]! || a.order - b.order)
    .filter(({ order }, index) => index < MOST_TRIED || order === place)
    .sort((a, b) => a.order - b.order);
  const all = candidatesOf(tried, {
    read,
    known,
    book,
    chance: likelihood.sentence,
    lead: place,
    opening: start,
  });
  const fit = enough(all, { tops, headline: story.headline, read, least: want.min });
  const lead = leadOf(fit, place);
  const echoes = echoesOf(
    fit.filter(({ sentence, half }) => sentence === lead && half === null),
    read,
  );
  const options = fit.map((option) =>
    echoes.has(option.sentence) ? { ...option, cost: option.cost + COSTS.echo } : option,
  );

  const pair = pairLikelihood(read, book, { likelihood, weights });
  const values = valuesOf(read, { likelihood, pair, tuning });
  const count = itemCountOf(read, { ...want, opensWithNews: lead === opening });
  const tellSame = toldTwiceIn(read.terms);
  const lists = closedLists(options, {
    values,
    tuning,
    wish: { ...count, lead, opening, start, preference, tellSame },
  });
  const described: Known = { read, book, likelihood, values, tuning };
  const rows = listRows(
    lists.map(({ items }) => items),
    described,
  );
  const signed = rowAt === null || preference === null ? null : { news, rowAt, preference, opening };
  return {
    read,
    lists,
    rows,
    signing: signed === null ? null : signingIn(signed),
    count,
    candidates: all,
    options,
    chance: likelihood.sentence,
    known: described,
    start,
    signed,
  };
}

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

function valuesOf(
  read: StoryReading,
  { likelihood, pair, tuning }: { likelihood: Likelihood; pair: Float64Array; tuning: Tuning },
) {
  const { facts, term: likely } = likelihood;
  const term = likely.map((chance, index) => chance * (facts.isName[index] === 1 ? 1 + tuning.name : 1));
  const again = likely.map(
    (chance, index) => chance * (read.terms[index]?.isStop ? tuning.againStop : tuning.again),
  );
  return { term, again, pair };
}
