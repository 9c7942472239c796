import type { Core } from '@strapi/strapi';
import { localeCodes } from '../stores/stories/locales';

const DO = 'plugin::content-manager.explorer';
const STORY = 'api::article.article';
const NAMED = ['api::section.section', 'api::author.author'];
const MASTHEAD = 'api::publication.publication';
const OWN = ['admin::is-creator'];
const FILES = ['plugin::upload.read', 'plugin::upload.assets.create', 'plugin::upload.assets.update'];
const SEE_DELIVERIES = 'admin::slugline-dispatches.read';

interface Right {
  action: string;
  subject?: string;
  conditions?: string[];
}

interface NewsroomRole {
  code: string;
  name: string;
  description: string;
  rights: Right[];
}

const on = (subject: string, actions: readonly string[], conditions: string[] = []): Right[] =>
  actions.map((action) => ({ action: `${DO}.${action}`, subject, conditions }));
const readNamed: Right[] = [...NAMED, MASTHEAD].flatMap((uid) => on(uid, ['read']));
const others = (actions: readonly string[]): Right[] => actions.map((action) => ({ action }));

/** What each person of a newsroom may do in the admin (`docs/roles.md`). The operator is made beside the deliveries. */
const ROLES: NewsroomRole[] = [
  {
    code: 'slugline-reporter',
    name: 'Reporter',
    description: 'Writes stories, proposes times, hands over. Publishes nothing.',
    rights: [
      ...on(STORY, ['create', 'read']),
      ...on(STORY, ['update', 'delete'], OWN),
      ...readNamed,
      ...others([...FILES, SEE_DELIVERIES]),
    ],
  },
  {
    code: 'slugline-desk-editor',
    name: 'Desk editor',
    description: 'Repairs, schedules, publishes and withdraws everybody’s stories.',
    rights: [
      ...on(STORY, ['create', 'read', 'update', 'publish']),
      ...readNamed,
      ...on('api::author.author', ['create', 'update']),
      ...others([...FILES, SEE_DELIVERIES]),
    ],
  },
  {
    code: 'slugline-chief',
    name: 'Chief editor',
    description: 'Everything of the paper: sections, the masthead, deletion, publication during an embargo.',
    rights: [
      ...on(STORY, ['create', 'read', 'update', 'publish', 'delete']),
      ...NAMED.flatMap((uid) => on(uid, ['create', 'read', 'update', 'delete'])),
      ...on(MASTHEAD, ['create', 'read', 'update']),
      ...others([...FILES, SEE_DELIVERIES, 'admin::slugline-embargo.publish']),
    ],
  },
];

/** Set once the roles were made, so that what a newsroom changes or deletes stays so. */
const DONE = { type: 'core', name: 'slugline', key: 'newsroom-roles' };

interface Roles {
  findOne(where: object): Promise<{ id: number } | null>;
  create(role: object): Promise<{ id: number }>;
  addPermissions(roleId: number, permissions: object[]): Promise<unknown>;
}

interface Fields {
  getPermissionsWithNestedFields(
    actions: object[],
  ): { action: string; subject: string; properties: object }[];
}

/**
 * Makes the roles of a newsroom, once, and lets Strapi's own Author choose among sections and authors: its default
 * lets it see only those it made itself, and offers to make a second "World".
 */
export async function makeNewsroomRoles(strapi: Core.Strapi): Promise<void> {
  if (await strapi.store.get(DONE)) return;
  const roles = strapi.service('admin::role') as unknown as Roles;
  const whole = wholeRights(strapi);
  const locales = await localeCodes(strapi);
  const permission = ({ action, subject, conditions = [] }: Right) => ({
    action,
    subject: subject ?? null,
    conditions,
    properties: { ...whole.get(`${action} ${subject}`), ...(subject === STORY ? { locales } : {}) },
  });
  for (const { code, name, description, rights } of ROLES) {
    if (await roles.findOne({ code })) continue;
    const role = await roles.create({ name, code, description });
    await roles.addPermissions(role.id, rights.map(permission));
  }
  await letAuthorsChoose(strapi, roles, readNamed.map(permission));
  await strapi.store.set({ ...DONE, value: true });
}

/** All fields of what an action can be done to, by action and subject. */
function wholeRights(strapi: Core.Strapi): Map<string, object> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as {
    actionProvider: { values(): { section: string }[] };
  };
  const types = strapi.service('admin::content-type') as unknown as Fields;
  const actions = actionProvider.values().filter(({ section }) => section === 'contentTypes');
  return new Map(
    types
      .getPermissionsWithNestedFields(actions)
      .map(({ action, subject, properties }) => [`${action} ${subject}`, properties]),
  );
}

/** Only a role that is as Strapi made it: everything it may do to them, it may do to its own. */
async function letAuthorsChoose(strapi: Core.Strapi, roles: Roles, readings: object[]): Promise<void> {
  const role = await roles.findOne({ code: 'strapi-author' });
  if (!role) return;
  const permissions = strapi.db.query('admin::permission');
  const held: { id: number; conditions: string[] | null }[] = await permissions.findMany({
    where: { role: { id: role.id }, subject: { $in: [...NAMED, MASTHEAD] } },
  });
  if (!held.every(({ conditions }) => conditions?.includes(OWN[0] as string))) return;
  await permissions.deleteMany({ where: { id: { $in: held.map(({ id }) => id) } } });
  await roles.addPermissions(role.id, readings);
}
