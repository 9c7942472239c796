import type { IncomingMessage } from 'node:http';
import type { Core } from '@strapi/strapi';
import { isReadableAddress } from './readable-address';

/** The address after the API's prefix, with its query, when a request may be a public read; null for every other. */
export function publicRestAddress(strapi: Core.Strapi): (request: IncomingMessage) => string | null {
  const prefix = String(strapi.config.get('api.rest.prefix', '/api'));
  return ({ method, url = '' }) => {
    if ((method !== 'GET' && method !== 'HEAD') || !url.startsWith(prefix)) return null;
    const address = url.slice(prefix.length);
    return mayBePublic(address) && isReadableAddress(address) ? address : null;
  };
}

const mayBePublic = (address: string): boolean =>
  address.startsWith('/editions') ||
  address.startsWith('/search') ||
  address === '/front' ||
  address.startsWith('/front?') ||
  address.startsWith('/feeds/') ||
  address.startsWith('/redirects');
