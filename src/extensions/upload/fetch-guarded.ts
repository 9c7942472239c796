import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { Agent, fetch as undiciFetch } from 'undici';
import { AddressRefused, guardedConnector, type Lookup } from '../../dispatch/address-guard';

const CONNECT_TIMEOUT_MS = 10_000;

export interface FileService {
  fetchUrlToInputFile(url: string, ...rest: unknown[]): Promise<unknown>;
}

/** `fetch` whose every connection, that of a redirect too, goes to a public address or nowhere. */
export function guardedFetch({
  allowedNetworks = [],
  lookup,
}: { allowedNetworks?: readonly string[]; lookup?: Lookup } = {}): typeof fetch {
  const dispatcher = new Agent({
    connect: guardedConnector({ allowedNetworks, lookup, timeoutMs: CONNECT_TIMEOUT_MS }),
  });
  return ((url: string, options: object) => undiciFetch(url, { ...options, dispatcher })) as never;
}

/**
 * Strapi's upload from a web address, through the guard of our wire room. Strapi itself asks for the name's address,
 * compares it with a shorter list, and then lets `fetch` ask again and follow redirects anywhere. It fetches by
 * `strapi.fetch`, which the rest of Strapi keeps as it is: only calls from inside this one are guarded.
 */
export function fetchGuarded(files: FileService, strapi: Core.Strapi, guarded = guardedFetch()): FileService {
  const inside = new AsyncLocalStorage<true>();
  const plain = strapi.fetch;
  const fetchFromHere = Object.assign(
    (...call: Parameters<typeof plain>) => (inside.getStore() ? guarded(...call) : plain(...call)),
    plain,
  );
  Object.defineProperty(strapi, 'fetch', { value: fetchFromHere, configurable: true });

  return {
    ...files,
    async fetchUrlToInputFile(url, ...rest) {
      try {
        return await inside.run(true, () => files.fetchUrlToInputFile(url, ...rest));
      } catch (error) {
        if (!isRefused(error)) throw error;
        throw new errors.ApplicationError(
          `The web address ${url} leads to a private or special network; only pictures on public ones are fetched.`,
        );
      }
    },
  };
}

/** By name, since an error of undici's may be of another realm. */
const isRefused = (error: unknown): boolean => {
  const { name, cause } = (error ?? {}) as { name?: unknown; cause?: unknown };
  return name === AddressRefused.name || (cause !== undefined && isRefused(cause));
};
