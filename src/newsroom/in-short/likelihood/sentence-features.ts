import { speaksInFirstPerson } from '../statements/first-person';
import { leansBack, opensUnnamed, pointsBack } from '../statements/openings';
import type { FeatureRow } from './feature-row';
import { shareIn } from './share-in';
import type { StoryReading } from '../reading/story-reading';
import type { TermFacts } from './term-features';

/** What is asked of each sentence. The order is the table's order. */
export const SENTENCE_FEATURES = [
  'order',
  'early',
  'share',
  'length',
  'likely',
  'likelySum',
  'centre',
  'names',
  'numbers',
  'quoted',
  'question',
  'firstPerson',
  'leans',
  'points',
  'unnamed',
  'said',
  'day',
  'toFirst',
  'toBefore',
  'newTerms',
  'sentences',
] as const;

const SOURCE_WORD = /\b(?:said|says|told|according to)\b/u;
const TIME_WORD =
  /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|yesterday|tomorrow|week|month|year)\b/u;

/** A row of `SENTENCE_FEATURES` for each sentence; `likely` is the chance of each term to be in a key point. */
export function sentenceRows(
  story: StoryReading,
  facts: TermFacts,
  likely: Float64Array,
): FeatureRow<typeof SENTENCE_FEATURES>[] {
  const sentences = story.sentences;
  const n = sentences.length;
  const sets = sentences.map(({ words }) => new Set(words.map(({ term }) => term)));
  const contentOf = (set: Set<number>) => [...set].filter((term) => !story.terms[term]!.isStop);
  const contents = sets.map(contentOf);
  const seen = new Set<number>();
  return sentences.map((sentence, index) => {
    const { text, words } = sentence;
    const content = contents[index]!;
    const size = Math.max(1, words.length);
    const sum = words.reduce((all, { term }) => all + likely[term]!, 0);
    const centre =
      content.reduce((all, term) => all + Math.log(facts.count[term]!), 0) / (content.length + 3);
    const fresh = content.filter((term) => !seen.has(term)).length / Math.max(1, content.length);
    for (const term of content) seen.add(term);
    return [
      Math.log1p(index),
      1 / (1 + index),
      index / Math.max(1, n),
      Math.log(size),
      sum / size,
      Math.log1p(sum),
      centre,
      content.filter((term) => facts.isName[term] === 1).length,
      content.filter((term) => story.terms[term]!.isNumber).length,
      words.filter(({ isQuoted }) => isQuoted).length / size,
      /[?？؟]["”’)]*$/u.test(text) ? 1 : 0,
      speaksInFirstPerson(text, 'en') ? 1 : 0,
      leansBack(text) ? 1 : 0,
      pointsBack(text) ? 1 : 0,
      opensUnnamed(text) ? 1 : 0,
      SOURCE_WORD.test(text) ? 1 : 0,
      TIME_WORD.test(text) ? 1 : 0,
      shareIn(content, sets[0]!),
      index > 0 ? shareIn(content, sets[index - 1]!) : 0,
      fresh,
      Math.log1p(n),
    ];
  });
}
