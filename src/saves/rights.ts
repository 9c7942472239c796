import type { Core } from '@strapi/strapi';
import { ARTICLE } from './saves';

/** What the caller of the content API may do beyond reading what is published. */
export interface Rights {
  mayPreview: boolean;
  mayPublish: boolean;
  /** The `status` the caller wrote in the address, if any. Strapi's own default is not told apart from it otherwise. */
  askedStatus: unknown;
}

/** What Strapi's authentication leaves in the request's state. */
export interface Auth {
  credentials?: { type?: string } | null;
  ability?: { can(action: string): boolean } | null;
}

/**
 * The rights behind the request that is being answered, or null when no stranger is involved: the admin (which has
 * its own permissions), a command, the schedule.
 *
 * A full-access token may do everything. A custom token may preview or publish when those actions of Article are
 * ticked. Nobody else may: not the public, not a read-only token, not a logged-in reader.
 */
export function rightsOfCaller(strapi: Core.Strapi): Rights | null {
  const request = strapi.requestContext.get();
  if (!request) return null;
  const route = request.state?.route as { info?: { type?: string } } | undefined;
  if (route?.info?.type !== 'content-api') return null;

  const auth = request.state.auth as Auth | undefined;
  return {
    mayPreview: mayDo(auth, 'preview'),
    mayPublish: mayDo(auth, 'publish'),
    askedStatus: request.query?.status,
  };
}

/**
 * May whoever is behind this request set the time of a publication? Callers of the content API need the right to
 * publish, administrators the permission behind the Publish button; commands and the schedule have every right.
 */
export function maySchedule(strapi: Core.Strapi): boolean {
  const state = strapi.requestContext.get()?.state as AdminState | undefined;
  if (state?.route?.info?.type === 'admin') return state.userAbility?.can(PUBLISH_BUTTON, ARTICLE) ?? true;
  return rightsOfCaller(strapi)?.mayPublish ?? true;
}

/** Is an editor of the admin behind this request? */
export const isAdministrator = (strapi: Core.Strapi): boolean =>
  (strapi.requestContext.get()?.state as AdminState | undefined)?.route?.info?.type === 'admin';

/** Is this save the first half of the admin's button Publish, which stores the form and then publishes it? */
export const pressedPublish = (strapi: Core.Strapi): boolean =>
  (strapi.requestContext.get()?.state as AdminState | undefined)?.route?.handler ===
  'collection-types.publish';

/** The admin permission beside "Publish"; API tokens have the action of the same meaning. */
const DURING_EMBARGO = 'admin::slugline-embargo.publish';

/**
 * May whoever is behind this request publish before an embargo ends? Nobody is behind the schedule or a command: they
 * wait, like everybody without the permission.
 */
export function mayPublishUnderEmbargo(strapi: Core.Strapi): boolean {
  const state = strapi.requestContext.get()?.state as (AdminState & { auth?: Auth }) | undefined;
  if (state?.route?.info?.type === 'admin') return state.userAbility?.can(DURING_EMBARGO) === true;
  return state !== undefined && mayDo(state.auth, 'publishDuringEmbargo');
}

interface AdminState {
  route?: { handler?: unknown; info?: { type?: string } };
  userAbility?: { can(action: string, subject?: string): boolean };
}

const PUBLISH_BUTTON = 'plugin::content-manager.explorer.publish';

/** Does this caller have the right to an action of Article that is more than reading what is published? */
export const mayDo = (
  auth: Auth | undefined,
  action: 'preview' | 'publish' | 'publishDuringEmbargo',
): boolean =>
  auth?.credentials?.type === 'full-access' || auth?.ability?.can(`api::article.article.${action}`) === true;
