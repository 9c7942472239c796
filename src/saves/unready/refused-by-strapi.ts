import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { blocker, withoutFieldsOf, type Problem } from '../../newsroom/problem';
import { ARTICLE_UID } from '../../stores/stories/articles';

type Row = Record<string, unknown>;

interface Attribute {
  type: string;
  component?: string;
}

interface Version {
  strapi: Core.Strapi;
  isDraft: boolean;
  locale: string;
}

/**
 * The problems of ours with what Strapi's own validation would refuse beside them: required parts, lengths, choices. It is
 * asked only where the save is refused anyway, so that everything is told at once; a save that nothing of ours is wrong
 * with meets Strapi's refusal in its own place.
 */
export async function besideStrapis(ours: Problem[], row: Row, version: Version): Promise<Problem[]> {
  if (ours.length === 0) return [];
  const known = new Set(ours.map(({ path }) => path.join('.')));
  const more = await refusedByStrapi(row, version);
  return [...ours, ...more.filter(({ path }) => !known.has(path.join('.')))];
}

/** The data that Strapi can judge: in a list whose entries hold something wrong, the rest of them can be read. */
export const readableIn = (given: Row, broken: readonly Problem[]): Row =>
  withoutFieldsOf(
    broken.filter(({ path }) => path.length < 3 || path[0] === 'body'),
    given,
  );

/** Relations and files are left out: `problemsInTargets` has a sentence for them. */
async function refusedByStrapi(row: Row, { strapi, isDraft, locale }: Version): Promise<Problem[]> {
  const model = strapi.contentType(ARTICLE_UID);
  const fields = ownFields(row, model, strapi);
  try {
    const options = { isDraft, locale };
    await strapi.entityValidator.validateEntityCreation(model as never, fields as never, options);
    return [];
  } catch (error) {
    if (!(error instanceof errors.ValidationError)) throw error;
    const { errors: refusals = [] } = error.details as { errors?: Pick<Problem, 'path' | 'message'>[] };
    return refusals
      .filter(({ path }) => path.length > 0)
      .map(({ path, message }) => blocker(path, 'input.refused', message.replace(/\.?$/, '.')));
  }
}

/** The fields that a story holds itself, those of its parts with them. */
function ownFields(row: Row, { attributes }: { attributes: object }, strapi: Core.Strapi): Row {
  const own = Object.entries(attributes as Record<string, Attribute>).flatMap(
    ([field, { type, component }]) => {
      const value = row[field];
      if (value === undefined || type === 'relation' || type === 'media') return [];
      if (component === undefined || !Array.isArray(value)) return [[field, value]];
      const inner = strapi.components[component as never] as { attributes: object };
      return [[field, value.map((part: Row) => ownFields(part, inner, strapi))]];
    },
  );
  return Object.fromEntries(own);
}
