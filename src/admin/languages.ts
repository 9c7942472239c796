import { adminApi } from '@strapi/strapi/admin';

interface Store {
  dispatch(action: unknown): unknown;
  getState(): unknown;
}

/** The i18n plugin's own question, as it stands in Strapi's cache of answers; that plugin exports it to nobody. */
interface Locales {
  initiate(): unknown;
  select(): (state: unknown) => { data?: unknown };
}

const locales = () => (adminApi.endpoints as unknown as { getLocales?: Locales }).getLocales;

const isLoggedIn = (action: unknown): boolean => {
  const { type, meta } = action as { type?: string; meta?: { arg?: { endpointName?: string } } };
  return type === 'adminApi/executeQuery/fulfilled' && meta?.arg?.endpointName === 'getMe';
};

/**
 * Asks for the newsroom's languages as soon as somebody is logged in.
 *
 * Strapi's form asks only once it stands. With the answer it writes the language into its address and is built anew,
 * or, when something was typed by then, asks whether to leave the page: on a slow line both take the letters out from
 * under the writer's hands. With the answer at hand before, that is over before anybody sees the form.
 */
export function knowLanguages() {
  let store: Store | null = null;
  const middleware = () => (admin: Store) => {
    store = admin;
    return (next: (action: unknown) => unknown) => (action: unknown) => {
      const result = next(action);
      if (isLoggedIn(action)) admin.dispatch(locales()?.initiate());
      return result;
    };
  };
  return {
    middleware,
    /** True while nobody has said otherwise. */
    areSeveral(): boolean {
      const known = store && locales()?.select()(store.getState()).data;
      return !Array.isArray(known) || known.length > 1;
    },
  };
}
