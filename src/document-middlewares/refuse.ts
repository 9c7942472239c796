import { errors } from '@strapi/utils';
import type { Problem } from '../newsroom/problem';

/**
 * Stops a save with everything an editor can put right, in the form Strapi's admin shows beside the fields.
 *
 * `details.code` names the first blocker for programs; facts that a problem carries (who holds the slug) stand
 * beside it.
 */
export function refuse(problems: readonly Problem[], facts: Record<string, unknown> = {}): never {
  const [first] = problems;
  const message = problems.map((problem) => problem.message).join(' ');
  throw new errors.ValidationError(message, {
    code: first?.code,
    errors: problems.map((problem) => ({
      ...problem,
      path: problem.path.map(String),
      name: 'ValidationError',
    })),
    ...facts,
  });
}
