import type { FeatureRow } from '../../likelihood/feature-row';
import type { WORD_FEATURES } from '../../likelihood/list-feature-names';
import type { Candidate } from '../candidates';
import type { Known } from './known';
import type { News } from './news-features';
import type { WholeStory } from './whole-story';

/** Which of the story's words a list keeps, and which it repeats. */
export function wordFeatures(
  list: readonly Candidate[],
  { book, likelihood }: Known,
  { story, news }: { story: WholeStory; news: News },
): FeatureRow<typeof WORD_FEATURES> {
  const { isName, count } = likelihood.facts;
  const { isStop, isNumber, isTop, isMoreTop, chanceShare, countShare, nameShare: nameShares } = story;
  const { times } = news;
  // Plain numbers and no object: this runs for every word of every list of every story.
  let [names, nameShare, topWords, moreTopWords, share, frequent, once, numbers] = [0, 0, 0, 0, 0, 0, 0, 0];
  let stops = 0;
  for (const one of news.terms) {
    if (isStop[one] === 1) {
      stops += times[one]!;
      continue;
    }
    share += chanceShare[one]!;
    frequent += countShare[one]!;
    if (count[one] === 1) once += 1;
    numbers += isNumber[one]!;
    topWords += isTop[one]!;
    moreTopWords += isMoreTop[one]!;
    if (isName[one] === 1) {
      names += 1;
      nameShare += nameShares[one]!;
    }
  }
  const pairCount = book.count;
  let repeated = 0;
  for (const pair of news.pairs) if (pairCount[pair]! > 1) repeated += 1;
  const opening = list[0]?.terms[0];
  return [
    names,
    nameShare,
    opening !== undefined && isName[opening] === 1 ? 1 : 0,
    topWords,
    moreTopWords,
    share,
    frequent,
    once / news.length,
    numbers,
    stops / news.length,
    news.terms.length / news.length,
    news.overlap,
    repeated,
  ];
}
