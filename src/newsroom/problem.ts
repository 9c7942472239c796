/** `blocker` stops the save or the publication; `warning` is shown and lets it pass. */
export type ProblemLevel = 'warning' | 'blocker';

/**
 * Something an editor can put right.
 *
 * `path` names the field as Strapi does (`['relatedLinks', 2, 'url']`), `code` is stable for programs, and
 * `message` is one plain sentence for a person. A rule that repairs text says what it did in `before` and `after`.
 */
export interface Problem {
  level: ProblemLevel;
  code: string;
  path: (string | number)[];
  message: string;
  before?: string;
  after?: string;
}

/** A problem that no house style lets pass. */
export const blocker = (path: Problem['path'], code: string, message: string): Problem => ({
  level: 'blocker',
  code,
  path,
  message,
});

/** The problems that forbid what is being done, in the order they were found. */
export const blockers = (problems: readonly Problem[]): Problem[] =>
  problems.filter((problem) => problem.level === 'blocker');
