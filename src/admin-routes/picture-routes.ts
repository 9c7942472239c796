import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { addRoutes, bodyOf, route, type AdminContext } from './route';

const CHANGE_FILES = 'plugin::upload.assets.update';
const FILE = 'plugin::upload.file';
const LONGEST = { credit: 255, copyright: 1_000 } as const;

/** Adds what the library of Strapi 5.54 cannot be given: whom a picture is by and who owns it, to be typed. */
export function addPictureRoutes(strapi: Core.Strapi): void {
  addRoutes(strapi, 'pictures', [
    route('PUT', '/pictures/:id', CHANGE_FILES, (ctx) => keepWords(strapi, ctx)),
  ]);
}

async function keepWords(strapi: Core.Strapi, ctx: AdminContext): Promise<void> {
  const given = bodyOf(ctx);
  const problems = Object.entries(LONGEST).flatMap(([name, longest]) => {
    const value = given[name];
    const isFine = value === undefined || (typeof value === 'string' && value.length <= longest);
    return isFine
      ? []
      : [{ path: [name], message: `${name} has to be a text of at most ${longest} characters.` }];
  });
  if (problems.length > 0)
    throw new errors.ValidationError(problems.map(({ message }) => message).join(' '), { errors: problems });
  const id = Number(ctx.params.id);
  const file = Number.isSafeInteger(id) && id > 0 && id < 2 ** 31 ? await readable(strapi, ctx, id) : null;
  if (file === null) throw new errors.NotFoundError('There is no such picture.');
  const data = Object.fromEntries(
    Object.keys(LONGEST).flatMap((name) => {
      const value = given[name];
      return typeof value === 'string' ? [[name, value.trim() === '' ? null : value.trim()]] : [];
    }),
  );
  const kept = await strapi.db.query(FILE).update({ where: { id }, data });
  ctx.body = { data: { id, credit: kept.credit, copyright: kept.copyright } };
}

interface Permissions {
  createPermissionsManager(options: object): { getQuery(): object | null };
}

/** Only files that the role may change: a reporter, by Strapi's own condition, may have but those that are theirs. */
async function readable(strapi: Core.Strapi, ctx: AdminContext, id: number): Promise<object | null> {
  const permissions = strapi.service('admin::permission') as unknown as Permissions;
  const { userAbility } = ctx.state;
  const query = permissions
    .createPermissionsManager({ ability: userAbility, action: CHANGE_FILES, model: FILE })
    .getQuery();
  return (await strapi.db.query(FILE).findOne({ where: { $and: [{ id }, query ?? {}] } })) as object | null;
}
