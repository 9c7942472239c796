import type { Candidate } from '../candidates';
import type { Known } from './known';
import type { News } from './news-features';
import type { WholeStory } from './whole-story';

/** Which of the story's words a list keeps, and which it repeats. */
export function wordFeatures(
  list: readonly Candidate[],
  { book, likelihood, story, news }: Known & { story: WholeStory; news: News },
) {
  const isName = (one: number) => likelihood.facts.isName[one] === 1;
  // Plain numbers and no object: this runs for every word of every list of every story.
  let [names, nameShare, topWords, moreTopWords, share, frequent, once, numbers] = [0, 0, 0, 0, 0, 0, 0, 0];
  let stops = 0;
  for (const one of news.terms) {
    if (story.isStop[one] === 1) {
      stops += news.times[one]!;
      continue;
    }
    const chance = likelihood.term[one]!;
    share += chance / story.chance;
    frequent += story.count[one]! / story.content;
    if (likelihood.facts.count[one] === 1) once += 1;
    if (story.isNumber[one] === 1) numbers += 1;
    if (story.isTop[one] === 1) topWords += 1;
    if (story.isMoreTop[one] === 1) moreTopWords += 1;
    if (isName(one)) {
      names += 1;
      nameShare += chance / story.nameChance;
    }
  }
  let repeated = 0;
  for (const pair of news.pairs) if (book.count[pair]! > 1) repeated += 1;
  const opening = list[0]?.terms[0];
  return {
    ...{ names, nameShare, topWords, moreTopWords, share, frequent, numbers },
    nameFirst: opening !== undefined && isName(opening) ? 1 : 0,
    once: once / news.length,
    stopShare: stops / news.length,
    distinct: news.terms.length / news.length,
    overlap: news.overlap,
    repeatedPairs: repeated,
  };
}
