import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';

export interface FirstAdmin {
  email: string;
  /** Given only when it was made here; stored nowhere in clear, so this is the one chance to show it. */
  generatedPassword: string | null;
}

export interface AdminSettings {
  ADMIN_EMAIL?: string;
  ADMIN_PASSWORD?: string;
}

const DEFAULT_EMAIL = 'admin@slugline.example';

/**
 * A server started with both ADMIN_EMAIL and ADMIN_PASSWORD (in a container, say) on a new database makes its
 * administrator itself: the registration page is never open to whoever comes first.
 */
export async function createGivenAdmin(strapi: Core.Strapi, env: AdminSettings): Promise<void> {
  if (env.ADMIN_EMAIL && env.ADMIN_PASSWORD) await createFirstAdmin(strapi, env);
}

/**
 * Creates the first administrator if there is none, before the server listens: then nobody can register as one.
 * Null when an administrator exists already.
 */
export async function createFirstAdmin(strapi: Core.Strapi, env: AdminSettings): Promise<FirstAdmin | null> {
  const users = strapi.service('admin::user') as unknown as {
    exists(): Promise<boolean>;
    create(user: object): Promise<unknown>;
  };
  if (await users.exists()) return null;

  const given = env.ADMIN_PASSWORD || null;
  const password = given ?? `${randomBytes(15).toString('base64url')}Aa1`;
  const email = (env.ADMIN_EMAIL || DEFAULT_EMAIL).toLowerCase();
  const roles = strapi.service('admin::role') as unknown as { getSuperAdmin(): Promise<{ id: number }> };
  await users.create({
    email,
    firstname: 'Slugline',
    lastname: 'Admin',
    password,
    isActive: true,
    registrationToken: null,
    roles: [(await roles.getSuperAdmin()).id],
  });
  return { email, generatedPassword: given === null ? password : null };
}
