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
  /** The time it is about, ISO 8601, where there is one. */
  at?: string;
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

/** Is one of these problems in this field, or in a part of it? */
export const isAbout = (problems: readonly Problem[], field: Problem['path'][number] | undefined): boolean =>
  problems.some(({ path }) => path[0] === field);

/** What is left of the data without the fields that something is wrong with. */
export const withoutFieldsOf = (
  problems: readonly Problem[],
  data: Record<string, unknown>,
): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([field]) => !isAbout(problems, field)));
