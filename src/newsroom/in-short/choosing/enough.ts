import type { StoryReading } from '../reading/story-reading';
import { saysAgain } from '../words/same-news';
import type { Candidate } from './candidates';
import { LATEST_OPENING } from './closed-lists';
import type { Unfit } from './statement';
import { TUNING } from './tuning';

/** What a story of nothing else is told in. */
const STILL_TOLD: ReadonlySet<Unfit> = new Set(['first-person', 'too-long', 'no-comment', 'to-the-reader']);

/**
 * The forms that lists are made from: what fits or leans on another sentence, and is news that the top of the story does not
 * tell already; then what fits; then whole sentences in the first person and their like; then whatever has paired marks; each
 * step only where the one before leaves too few sentences.
 */
export function enough(
  all: readonly Candidate[],
  {
    tops,
    headline,
    read,
    least,
  }: { tops: readonly ReadonlySet<number>[]; headline: string; read: StoryReading; least: number },
): Candidate[] {
  const whole = all.filter(({ unfit }) => unfit === null);
  const repeatsHeadline = saysAgain(headline);
  const fresh = whole.filter(
    ({ terms, text }) => !tops.some((top) => repeats(terms, top, read)) && !repeatsHeadline(text),
  );
  const isEnough = (options: readonly Candidate[]) =>
    new Set(options.map(({ sentence }) => sentence)).size >= least &&
    options.some(({ sentence }) => sentence <= LATEST_OPENING);
  const told = all.filter(({ unfit }) => unfit === null || STILL_TOLD.has(unfit));
  for (const options of [fresh, whole, told]) if (isEnough(options)) return options;
  const paired = all.filter(({ isPaired }) => isPaired);
  return isEnough(paired) ? paired : [...all];
}

function repeats(terms: readonly number[], top: ReadonlySet<number>, read: StoryReading): boolean {
  const content = [...new Set(terms)].filter((term) => !read.terms[term]!.isStop);
  const said = content.filter((term) => top.has(term)).length;
  return said >= 3 && said / content.length >= TUNING.repeats;
}
