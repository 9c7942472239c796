import type { Core } from '@strapi/strapi';

interface Person {
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
}

interface State {
  user?: Person;
  auth?: { strategy?: { name?: unknown }; credentials?: { name?: unknown } | null };
}

/** A user of the admin as colleagues know them; null for one without any name. */
export const personName = ({ firstname, lastname, username }: Person): string | null =>
  [firstname, lastname].filter(Boolean).join(' ') || (username ?? null);

/**
 * Who is behind the save that is under way: an editor by name, a script by the name of its API token; null for the
 * schedule, a command, and whoever has no name.
 */
export function whoSaves(strapi: Core.Strapi): string | null {
  const state = strapi.requestContext.get()?.state as State | undefined;
  if (state?.auth?.strategy?.name === 'admin') return state.user ? personName(state.user) : null;
  const token = state?.auth?.credentials?.name;
  return typeof token === 'string' ? token : null;
}
