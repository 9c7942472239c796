import type { SummaryBullet } from '../article';
import type { Problem, ProblemLevel } from '../problem';

/** Something about a story's list that only an editor can put right. */
export interface FoundProblem {
  code: string;
  level: ProblemLevel;
  message: string;
  /** The bullet it is about, counted from 0; null for the list as a whole. */
  bullet: number | null;
  /** That bullet as the editor typed it, or ''. */
  text: string;
}

/** A problem that waits: since when it is known, and who meets it. */
export interface OpenProblem extends FoundProblem {
  foundMs: number;
  /** False: put right in the draft, which was not published yet. */
  isInDraft: boolean;
  isPublic: boolean;
}

/** What stands in the two versions of one story in one locale. */
interface Versions {
  draft: readonly FoundProblem[];
  published: readonly FoundProblem[];
}

export const STALE = 'in-short.stale';

/**
 * Which problems of a list an editor is asked to look at, beyond the story that is open: those of bullets that somebody
 * typed, and whatever keeps a story from going live.
 *
 * Left out is what was put right already, and every warning about a list that the house made from the body by itself:
 * 85 in 100 of those have one (a long item, mostly), nobody typed them, and the next save makes them anew.
 */
export const problemsToCheck = (
  problems: readonly Problem[],
  bullets: readonly SummaryBullet[],
): FoundProblem[] =>
  problems
    .filter(({ path, level, after }) => {
      const isTyped = path[0] === 'summaryBullets';
      return after === undefined && (isTyped || level === 'blocker');
    })
    .map(({ code, level, message, path }) => {
      const bullet = path[0] === 'summaryBullets' && typeof path[1] === 'number' ? path[1] : null;
      const text = bullet === null ? '' : (bullets[bullet]?.text ?? '');
      return { code, level, message, bullet, text };
    });

/** The same words about the same bullet are the same problem, wherever in the list the bullet stands. */
const sameAs = ({ code, text, message }: FoundProblem): string => JSON.stringify([code, text, message]);

/** What waits now: a problem known before keeps the time it was found, one that stands in neither version is gone. */
export function problemsOpenNow(
  before: readonly OpenProblem[],
  { draft, published }: Versions,
  nowMs: number,
): OpenProblem[] {
  const times = new Map(before.map((problem) => [sameAs(problem), problem.foundMs]));
  const inDraft = new Set(draft.map(sameAs));
  const isPublic = new Set(published.map(sameAs));
  const left = published.filter((problem) => !inDraft.has(sameAs(problem)));
  return [...draft, ...left]
    .map(({ code, level, message, bullet, text }): OpenProblem => {
      const key = sameAs({ code, level, message, bullet, text });
      const foundMs = times.get(key) ?? nowMs;
      const where = { isInDraft: inDraft.has(key), isPublic: isPublic.has(key) };
      return { code, level, message, bullet, text, foundMs, ...where };
    })
    .sort((one, other) => urgencyOf([one]) - urgencyOf([other]));
}

/** What each step of a story's life leaves in its two versions. */
export const AFTER = {
  save: (before: readonly OpenProblem[], found: readonly FoundProblem[]): Versions => ({
    draft: found,
    published: before.filter(({ isPublic }) => isPublic),
  }),
  publish: (before: readonly OpenProblem[]): Versions => {
    const draft = before.filter(({ isInDraft }) => isInDraft);
    return { draft, published: draft };
  },
  unpublish: (before: readonly OpenProblem[]): Versions => ({
    draft: before.filter(({ isInDraft }) => isInDraft),
    published: [],
  }),
  discardDraft: (before: readonly OpenProblem[]): Versions => {
    const published = before.filter(({ isPublic }) => isPublic);
    return { draft: published, published };
  },
};

/** How soon a story needs an editor: 0 source gone and publication stopped, 1 source gone, 2 stopped, 3 all else. */
export function urgencyOf(problems: readonly FoundProblem[]): number {
  const isStale = problems.some(({ code }) => code === STALE);
  const isStopped = problems.some(({ level }) => level === 'blocker');
  return (isStale ? 0 : 2) + (isStopped ? 0 : 1);
}

/** What an editor may ask to see, and the urgencies that are it. */
export const SHOWN = { urgent: [0, 1, 2], stale: [0, 1], stopped: [0, 2], all: [0, 1, 2, 3] } as const;

export type Shown = keyof typeof SHOWN;
