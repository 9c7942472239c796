import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ARTICLE_UID } from '../stores/stories/articles';
import { defaultLocale } from '../stores/stories/locales';
import { readableBy } from './readable-by';
import type { AdminContext } from './route';

export const READ_STORIES = ['plugin::content-manager.explorer.read', ARTICLE_UID] as const;
export const CHANGE_STORIES = ['plugin::content-manager.explorer.update', ARTICLE_UID] as const;

interface Rule {
  fields?: readonly string[];
  inverted?: boolean;
}

interface Ability {
  rulesFor(action: string, subject: string): readonly Rule[];
}

/** The language that a request names, or the newsroom's own. */
export async function localeAsked(strapi: Core.Strapi, { query }: AdminContext): Promise<string> {
  const { locale } = query;
  if (locale !== undefined && (typeof locale !== 'string' || locale.length > 40)) {
    const message = 'locale has to be the code of a language.';
    throw new errors.ValidationError(message, { errors: [{ path: ['locale'], message }] });
  }
  return locale ?? (await defaultLocale(strapi));
}

/** 404 unless the role may do this to the story, with its own conditions: an author may read the stories that are theirs. */
export async function refuseUnlessStory(
  strapi: Core.Strapi,
  ctx: AdminContext,
  story: { documentId: string; locale?: string },
  permission: readonly [string, string] = READ_STORIES,
): Promise<void> {
  const where = { $and: [story, readableBy(strapi, ctx, permission)] };
  if ((await strapi.db.query(ARTICLE_UID).count({ where })) === 0)
    throw new errors.NotFoundError('There is no such story.');
}

/** Which fields of a story the role may see, or change. A part of which it may change anything counts whole. */
export function fieldsAllowed(
  { state }: AdminContext,
  [action, model]: readonly [string, string],
): (field: string) => boolean {
  const rules = (state.userAbility as unknown as Ability).rulesFor(action, model);
  const given = rules.filter(({ inverted }) => inverted !== true);
  if (given.some(({ fields }) => fields === undefined)) return () => true;
  const names = new Set(given.flatMap(({ fields = [] }) => fields.map((field) => field.split('.')[0])));
  return (field) => names.has(field);
}
