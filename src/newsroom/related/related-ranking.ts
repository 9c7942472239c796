import type { RelatedTerm, TermKind } from './related-terms';

/** One story found under one term. */
export interface TermHit {
  term: string;
  documentId: string;
  firstPublishedMs: number;
}

export interface Suggestion {
  documentId: string;
  /** From 0; comparable between stories of one archive. */
  score: number;
  /** Why it is there, for an editor: "also about Vladimir Putin and North Korea". */
  reason: string;
}

export interface RankingFacts {
  /** Never suggested: the story itself, the editor's picks, what the editor banned. */
  without: ReadonlySet<string>;
  nowMs: number;
  most: number;
  /** How many stories were asked for under each term; that many found means "at least". */
  askedPerTerm: number;
}

/** A shared name says more than a shared word; the section alone is only better than nothing. */
const WEIGHTS: Readonly<Record<TermKind, number>> = { name: 6, tag: 5, word: 2.5, section: 2, any: 0 };
/** What a term that stands in very many stories keeps of its weight. */
const COMMON = 0.3;
/** Half a year on, a story has lost half of what being new is worth. */
const HALF_LIFE_MS = 182 * 86_400_000;
const FRESHNESS = 1.5;
/** Shared words are named as a reason from two on: one may be chance. */
const LEAST_WORDS = 2;

/**
 * The archive's best answers to "what else may a reader of this story want", best first.
 *
 * Each term that both stories have adds its weight, the less the more stories have it (counted in what the look-up
 * found, so that no count of the archive is needed); newer stories are a little better. With equal scores the newer
 * one comes first, then the smaller document id: the same archive always gives the same list.
 */
export function rankRelated(
  terms: readonly RelatedTerm[],
  hits: readonly TermHit[],
  { without, nowMs, most, askedPerTerm }: RankingFacts,
): Suggestion[] {
  const known = new Map(terms.map((term) => [term.term, term]));
  const found = new Map<string, number>();
  for (const hit of hits) found.set(hit.term, (found.get(hit.term) ?? 0) + 1);

  const stories = new Map<string, { ms: number; shared: RelatedTerm[]; score: number }>();
  for (const hit of hits) {
    const term = known.get(hit.term);
    if (term === undefined || without.has(hit.documentId)) continue;
    const story = stories.get(hit.documentId) ?? { ms: hit.firstPublishedMs, shared: [], score: 0 };
    story.shared.push(term);
    story.score += WEIGHTS[term.kind] * rarity(found.get(hit.term) as number, askedPerTerm);
    stories.set(hit.documentId, story);
  }

  return [...stories]
    .map(([documentId, story]) => ({
      documentId,
      ms: story.ms,
      score: story.score + freshness(nowMs - story.ms),
      shared: story.shared,
    }))
    .sort((a, b) => b.score - a.score || b.ms - a.ms || (a.documentId < b.documentId ? -1 : 1))
    .slice(0, most)
    .map(({ documentId, score, shared }) => ({ documentId, score, reason: reasonOf(shared) }));
}

/** From 1 for a term of one story down to COMMON for one of as many as were asked for, or more. */
const rarity = (stories: number, asked: number): number =>
  1 - (1 - COMMON) * Math.min(1, Math.log(stories) / Math.log(Math.max(2, asked)));

const freshness = (ageMs: number): number => FRESHNESS / 2 ** (Math.max(0, ageMs) / HALF_LIFE_MS);

function reasonOf(shared: readonly RelatedTerm[]): string {
  const labels = (...kinds: TermKind[]): string[] => {
    const named = kinds.flatMap((kind) => shared.filter((term) => term.kind === kind));
    const firsts = new Map<string, string>();
    for (const { label } of named) {
      if (!firsts.has(label.toLowerCase())) firsts.set(label.toLowerCase(), label);
    }
    return [...firsts.values()];
  };
  const subjects = labels('name', 'tag').slice(0, 3);
  if (subjects.length > 0) return `also about ${inWords(subjects)}`;
  const words = labels('word').slice(0, 3);
  if (words.length >= LEAST_WORDS) return `on a similar subject: ${words.join(', ')}`;
  const [section] = labels('section');
  if (section) return `also in ${section}`;
  return words.length > 0 ? `on a similar subject: ${words[0]}` : 'among the newest stories';
}

const inWords = (labels: readonly string[]): string =>
  labels.length < 2 ? (labels[0] ?? '') : `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}`;
