import type { SummaryBullet } from '../../article/article';
import type { Problem, ProblemLevel } from '../../problem';

/** Something about a story's list that only an editor can put right. */
export interface FoundProblem {
  code: string;
  level: ProblemLevel;
  message: string;
  /** The bullet of the draft it is about, counted from 0; null for the list as a whole, and where only readers see it. */
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

/**
 * The problems of one version, each under what makes it the same as one of another version or time: the same words
 * about the same bullet, wherever in the list it stands. Of two bullets in the same words the first is the first.
 */
function byWords<Of extends FoundProblem>(problems: readonly Of[]): Map<string, Of> {
  const found = new Map<string, Of>();
  for (const problem of problems) {
    const words = [problem.code, problem.text, problem.message];
    let twin = 0;
    while (found.has(JSON.stringify([...words, twin]))) twin += 1;
    found.set(JSON.stringify([...words, twin]), problem);
  }
  return found;
}

/**
 * What waits now: a problem known before keeps the time it was found, one that stands in neither version is gone.
 *
 * Beside those times nothing of `before` comes into it, neither order nor place nor number: a story looked at anew has
 * to have the list that its steps left, or every review would find lists to change.
 */
export function problemsOpenNow(
  before: readonly OpenProblem[],
  { draft, published }: Versions,
  nowMs: number,
): OpenProblem[] {
  const known = byWords(before);
  const inDraft = byWords(draft);
  const isPublic = byWords(published.map((problem) => ({ ...problem, bullet: null })));
  const left = [...isPublic].filter(([key]) => !inDraft.has(key)).sort(([a], [b]) => (a < b ? -1 : 1));
  return [...inDraft, ...left]
    .map(([key, { code, level, message, bullet, text }]): OpenProblem => {
      const foundMs = known.get(key)?.foundMs ?? nowMs;
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
  /** Saved and published by the same call. */
  publishedSave: (found: readonly FoundProblem[]): Versions => ({ draft: found, published: found }),
  publish: (before: readonly OpenProblem[]): Versions => {
    const draft = before.filter(({ isInDraft }) => isInDraft);
    return { draft, published: draft };
  },
  unpublish: (before: readonly OpenProblem[]): Versions => ({
    draft: before.filter(({ isInDraft }) => isInDraft),
    published: [],
  }),
};

/** How soon a story needs an editor: 0 source gone and publication stopped, 1 source gone, 2 stopped, 3 all else. */
export function urgencyOf(problems: readonly FoundProblem[]): number {
  const isStale = problems.some(({ code }) => code === STALE);
  const isStopped = problems.some(({ level }) => level === 'blocker');
  return (isStale ? 0 : 2) + (isStopped ? 0 : 1);
}

/** What an editor may ask to see, and the urgencies that are it. */
export const FILTERS = { urgent: [0, 1, 2], stale: [0, 1], stopped: [0, 2], all: [0, 1, 2, 3] } as const;

export type BulletFilter = keyof typeof FILTERS;
