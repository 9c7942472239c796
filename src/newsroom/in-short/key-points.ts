import { withoutDateline } from '../dateline';
import { sentencesOf } from './sentences';

export interface KeyPoint {
  text: string;
  paragraph: number;
  sentence: number;
}

interface Candidate extends KeyPoint {
  words: string[];
  order: number;
}

/** Ranking looks at this many sentences; the news of a story stands in them, and the cost stays linear. */
const MOST_SENTENCES = 300;
const MOST_CHARACTERS = 200_000;
/** Words a list item may have; a longer sentence only comes in when nothing shorter is left. */
const MOST_WORDS = 34;
const FEWEST_WORDS = 5;
/** Two items that share more than this of the shorter one's words say the same. */
const SAME_NEWS = 0.5;

const DANGLING =
  /^(?:he|she|it|they|his|her|their|its|this|that|these|those|but|and|so|however|meanwhile|also|then|i|we|our|my)\b/iu;
const FURNITURE =
  /^(?:image|photo|picture|video|caption|read more|follow us|connect with us|click here|related)\b/iu;

/**
 * The three to five sentences that say what happened, whole, in the story's order.
 *
 * A sentence counts by how early it stands and how many of the story's frequent words it holds. Questions, open
 * quotes, furniture and sentences that lean on the one before are passed over while there are others.
 */
export function keyPoints(
  story: { paragraphs: readonly string[]; headline: string; standfirst: string; locale: string },
  want: { min: number; max: number },
): KeyPoint[] {
  const candidates = candidatesOf(story.paragraphs, story.locale);
  const frequency = new Map<string, number>();
  for (const { words } of candidates) {
    for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const usable = candidates.filter((candidate) => isUsable(candidate));
  const ranked = (usable.length >= want.min ? usable : candidates.filter(({ text }) => isBalanced(text)))
    .map((candidate) => ({ candidate, score: scoreOf(candidate, frequency) }))
    .sort((a, b) => b.score - a.score || a.candidate.order - b.candidate.order);

  const most = Math.max(want.min, Math.min(want.max, Math.round(candidates.length / 5)));
  const chosen: Candidate[] = [];
  for (const { candidate } of ranked) {
    if (chosen.length >= most) break;
    if (!chosen.some((one) => overlap(one.words, candidate.words) > SAME_NEWS)) chosen.push(candidate);
  }
  return chosen
    .sort((a, b) => a.order - b.order)
    .map(({ text, paragraph, sentence }) => ({ text, paragraph, sentence }));
}

function candidatesOf(paragraphs: readonly string[], locale: string): Candidate[] {
  const found: Candidate[] = [];
  let left = MOST_CHARACTERS;
  for (const [paragraph, whole] of paragraphs.entries()) {
    if (found.length >= MOST_SENTENCES || left <= 0) break;
    const sentences = sentencesOf(whole.slice(0, left), locale);
    left -= whole.length;
    for (const [sentence, original] of sentences.entries()) {
      const text = (sentence === 0 ? withoutDateline(original).text : original).trim();
      const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 3);
      if (text !== '') found.push({ text, paragraph, sentence, words, order: found.length });
    }
  }
  return found.slice(0, MOST_SENTENCES);
}

function isUsable({ text }: Candidate): boolean {
  const length = text.split(/\s+/u).length;
  const isSpaced = length > 1;
  if (isSpaced && (length < FEWEST_WORDS || length > MOST_WORDS)) return false;
  return (
    isBalanced(text) &&
    !/[?？؟]$/u.test(text) &&
    !DANGLING.test(text) &&
    !FURNITURE.test(text) &&
    !/^["“‘«'']/u.test(text)
  );
}

/** Every quotation and bracket that opens also closes. */
function isBalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return (
    count('"') % 2 === 0 &&
    count('“') === count('”') &&
    count('(') === count(')') &&
    count('«') === count('»')
  );
}

function scoreOf({ words, order }: Candidate, frequency: ReadonlyMap<string, number>): number {
  const known = words.reduce((sum, word) => sum + Math.log1p((frequency.get(word) ?? 1) - 1), 0);
  return 1.5 / (1 + order * 0.35) + (0.6 * known) / (words.length + 6);
}

function overlap(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b);
  const shared = [...new Set(a)].filter((word) => other.has(word)).length;
  return shared / Math.max(1, Math.min(new Set(a).size, other.size));
}
