import { randomUUID } from 'node:crypto';
import type { RestAnswer, RunningStrapi } from './start-strapi';

/** Calls the admin's routes as a user with this role (`strapi-editor`, `slugline-operator`, …). */
export type AdminCall = (method: string, path: string, body?: object) => Promise<RestAnswer>;

/** A new admin user of this role, logged in as a browser would. */
export async function adminSession(
  news: RunningStrapi,
  roleCode: string,
  person: { firstname: string; lastname?: string } = { firstname: 'Test' },
): Promise<AdminCall> {
  const { strapi } = news;
  const role = await strapi.db.query('admin::role').findOne({ where: { code: roleCode } });
  if (!role) throw new Error(`There is no role ${roleCode}`);
  const email = `${randomUUID()}@news.test`;
  const password = `Aa1${randomUUID()}`;
  const users = strapi.service('admin::user') as unknown as { create(user: object): Promise<unknown> };
  await users.create({ email, password, ...person, isActive: true, roles: [role.id] });
  const login = await news.rest('/admin/login', {
    token: null,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const token: string = login.body.data?.token ?? login.body.data?.accessToken;
  if (!token) throw new Error(`The login failed: ${JSON.stringify(login.body)}`);
  return (method, path, body) =>
    news.rest(path, {
      method,
      token,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
    });
}
