import type { Core } from '@strapi/strapi';

/** All that a visitor without a token may do through Strapi's permissions. Routes of ours that are open say so themselves. */
export const PUBLIC_ACTIONS = [
  'api::article.article.find',
  'api::article.article.findOne',
  'api::author.author.find',
  'api::author.author.findOne',
  'api::publication.publication.find',
  'api::section.section.find',
  'api::section.section.findOne',
];

const PERMISSION = 'plugin::users-permissions.permission';

/**
 * Makes the public role exactly this list, at every start: what was clicked open by mistake is closed again, so the
 * rights of strangers are in version control and nowhere else.
 */
export async function setPublicPermissions(strapi: Core.Strapi): Promise<void> {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' }, populate: { permissions: true } });
  if (!role) return;

  const given: { id: number; action: string }[] = role.permissions ?? [];
  const surplus = given.filter(
    ({ action }, index) =>
      !PUBLIC_ACTIONS.includes(action) || given.findIndex((one) => one.action === action) < index,
  );
  if (surplus.length > 0) {
    await strapi.db.query(PERMISSION).deleteMany({ where: { id: { $in: surplus.map(({ id }) => id) } } });
  }
  for (const action of PUBLIC_ACTIONS) {
    if (given.some((one) => one.action === action)) continue;
    await strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
  }
}
