import type { StoryFacts } from '../candidates';
import type { SentenceFacts } from '../sentence-facts';
import { hasPairs, unfitAsStatement } from '../statement';
import type { FeatureRow } from '../../likelihood/feature-row';
import { flag } from '../../likelihood/flag';
import type { Likelihood } from '../../likelihood/likelihood';
import { logit } from '../../likelihood/logit';
import { shareIn } from '../../likelihood/share-in';
import { heldBy } from '../../reading/held-by';
import type { Sentence, StoryReading } from '../../reading/story-reading';
import type { Reference } from '../../references/reference';
import { backgroundIn, type Background } from '../../statements/background';
import { hasPast } from '../../statements/finite-verb';
import { speaksInFirstPerson } from '../../statements/first-person';
import { opensOnScene } from '../../statements/scene';
import { oncePer } from '../../../text/once-per';
import { continues } from '../../statements/ties';
import { opensOnSubjectAndVerb } from '../../shortening/subject';
import { WORDING, wordingOf } from './wording';

const REFERENCES = ['person', 'thing', 'noun', 'name', 'moment', 'link', 'setting', 'stranger'] as const;
const BACKGROUNDS = [
  'defines',
  'longAgo',
  'before',
  'trivial',
  'ought',
  'talks',
  'timeless',
  'thin',
] as const;

/** What is asked of a sentence, wherever it may stand. The order is the tables' order. */
export const SENTENCE_PREFERENCE = [
  'chance',
  'news',
  'centre',
  'names',
  'numbers',
  'quoted',
  'length',
  'short',
  'middling',
  'fit',
  'scene',
  'past',
  'subjectAndVerb',
  'tied',
  'firstPerson',
  'likeFirst',
  'likeBefore',
  'fresh',
  ...WORDING,
  ...REFERENCES,
  'opensOnReference',
  ...BACKGROUNDS,
  'behindScene',
  'behindShort',
  'behindQuestion',
  'behindPast',
  'behindFirstPerson',
  'turned',
  'isFirst',
  'isSecond',
  'isThird',
  'storyLength',
] as const;

/** What is asked of a sentence as the one that opens the list, beside the first sentences of its story. */
export const OPENING_PREFERENCE = [...SENTENCE_PREFERENCE, 'chanceBelowBest', 'newsBelowBest'] as const;

export type PreferenceRow = FeatureRow<typeof SENTENCE_PREFERENCE>;

/** What a story knows of itself before any sentence is chosen. */
export interface PreferenceStory extends StoryFacts {
  read: StoryReading;
  likelihood: Likelihood;
}

/** A longer sentence is no better for it: what is too long for an item costs in `costs.ts`. */
const LONGEST_LENGTH = 20;
const SHORT = 14;
const MIDDLING = 18;
const TURNS = /^(?:But|However|Yet)\b/u;

const most = (value: number, limit: number): number => Math.min(limit, value);

/** The row of each sentence of an English story's news, by its place among them; made once, when it is asked for. */
export function preferenceRowsIn(
  news: readonly Sentence[],
  story: PreferenceStory,
): (place: number) => PreferenceRow {
  const { read, likelihood, references, facts } = story;
  const contents = news.map((sentence) => contentOf(sentence, read));
  const held = heldBy(read);
  const firstOf = firstPlaces(contents);
  const words = read.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const manner = oncePer(mannerOf);
  const rowOf = (sentence: Sentence, place: number): PreferenceRow => {
    const { text, order } = sentence;
    const content = contents[place]!;
    const terms = [...content];
    const open = references.openIn(text, order).map(({ reference }) => reference);
    const background = backgroundIn(text);
    const before = news[place - 1];
    const own = manner(sentence);
    const last = before && manner(before);
    const fresh = terms.filter((term) => firstOf.get(term) === place).length / Math.max(1, terms.length);
    const size = sentence.words.length;
    return [
      logit(likelihood.sentence[order]!),
      Math.log1p(terms.reduce((sum, term) => sum + likelihood.term[term]!, 0)),
      terms.reduce((sum, term) => sum + Math.log(held[term]!), 0) / (terms.length + 3),
      most(terms.filter((term) => likelihood.facts.isName[term] === 1).length, 6),
      most(terms.filter((term) => read.terms[term]!.isNumber).length, 3),
      sentence.words.filter(({ isQuoted }) => isQuoted).length / Math.max(1, size),
      Math.log(most(Math.max(1, size), LONGEST_LENGTH)),
      flag(size < SHORT),
      flag(size < MIDDLING),
      flag(isFit(sentence, facts[order]!)),
      flag(own.isScene),
      flag(own.isPast),
      flag(opensOnSubjectAndVerb(text)),
      flag(continues(text)),
      flag(own.isFirstPerson),
      place === 0 ? 0 : shareIn(terms, contents[0]!),
      place === 0 ? 0 : shareIn(terms, contents[place - 1]!),
      fresh,
      ...wordingOf(text),
      ...countsOf(open),
      flag(open.some((one) => text.startsWith(one.text))),
      ...flagsOf(background),
      flag(last?.isScene === true),
      flag(before !== undefined && before.words.length < SHORT),
      flag(before?.text.endsWith('?') === true),
      flag(last?.isPast === true),
      flag(last?.isFirstPerson === true),
      flag(TURNS.test(news[place + 1]?.text ?? '')),
      flag(place === 0),
      flag(place === 1),
      flag(place === 2),
      Math.log(Math.max(1, words)),
    ];
  };
  const rows: PreferenceRow[] = [];
  return (place) => (rows[place] ??= rowOf(news[place]!, place));
}

/** How a sentence tells: the next one is asked for it, too. */
const mannerOf = ({ text }: Sentence) => ({
  isScene: opensOnScene(text),
  isPast: hasPast(text),
  isFirstPerson: speaksInFirstPerson(text, 'en'),
});

/** Which sentence names a term first. */
function firstPlaces(contents: readonly ReadonlySet<number>[]): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const [place, content] of contents.entries())
    for (const term of content) if (!first.has(term)) first.set(term, place);
  return first;
}

/** The terms of a sentence that are no stop words, each once. */
const contentOf = ({ words }: Sentence, { terms }: StoryReading): ReadonlySet<number> =>
  new Set(words.map(({ term }) => term).filter((term) => !terms[term]!.isStop));

/** A whole statement of the paper, however long. */
function isFit({ text, words }: Sentence, { isSpoken, isCaption }: SentenceFacts): boolean {
  if (isSpoken || isCaption || !hasPairs(text, 'en')) return false;
  const unfit = unfitAsStatement(text, { words: words.length, isLead: false, language: 'en' });
  return unfit === null || unfit === 'too-long';
}

const countsOf = (open: readonly Reference[]) =>
  REFERENCES.map((kind) => most(open.filter((one) => one.kind === kind).length, 2)) as unknown as FeatureRow<
    typeof REFERENCES
  >;

const flagsOf = (background: Background | null) =>
  BACKGROUNDS.map((kind) => flag(kind === background)) as unknown as FeatureRow<typeof BACKGROUNDS>;
