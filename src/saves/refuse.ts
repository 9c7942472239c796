import { errors } from '@strapi/utils';
import type { Problem } from '../newsroom/problem';
import { Conflict } from './conflict';

type Facts = Record<string, unknown>;

/**
 * Stops a save with everything an editor can put right, in the form Strapi's admin shows beside the fields.
 *
 * `details.code` names the first blocker for programs; facts of the refusal (who
 * holds the slug, until when an embargo lasts) stand beside it.
 */
export function refuse(problems: readonly Problem[], facts: Facts = {}): never {
  throw new errors.ValidationError(messageOf(problems), { ...detailsOf(problems), ...facts });
}

/** The same where the first problem is that somebody else holds this, or was here first. */
export function refuseConflict(problems: readonly Problem[], facts: Facts = {}): never {
  throw new Conflict(messageOf(problems), { ...detailsOf(problems), ...facts });
}

const messageOf = (problems: readonly Problem[]): string => problems.map(({ message }) => message).join(' ');

const detailsOf = (problems: readonly Problem[]) => ({
  code: problems[0]?.code,
  errors: problems.map((problem) => ({
    ...problem,
    path: problem.path.map(String),
    name: 'ValidationError',
  })),
});
