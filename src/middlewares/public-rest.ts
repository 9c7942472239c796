import type { Core } from '@strapi/strapi';
import type { Answer } from '../api/edition/answers/answer';
import { getPublicAnswers } from '../api/edition/answers/public-answers';
import { isReadableAddress } from './readable-address';

export interface PublicRestRead {
  /** The path behind the API's prefix, `/editions/summit-ends`. */
  path: string;
  /** Null for an address that is none of ours after all. */
  answer(): Promise<Answer> | null;
}

/** The public read a REST request asks for; null for every other request. */
export function publicRest(
  strapi: Core.Strapi,
): (ctx: Parameters<Core.MiddlewareHandler>[0]) => PublicRestRead | null {
  const prefix = String(strapi.config.get('api.rest.prefix', '/api'));
  return ({ req: { method, url = '', headers } }) => {
    if ((method !== 'GET' && method !== 'HEAD') || !url.startsWith(prefix)) return null;
    const at = url.indexOf('?');
    const path = at < 0 ? url.slice(prefix.length) : url.slice(prefix.length, at);
    if (!mayBePublic(path) || !isReadableAddress(url)) return null;
    const query = new URLSearchParams(at < 0 ? '' : url.slice(at + 1));
    return {
      path,
      answer: () => getPublicAnswers(strapi).answer({ path, query, ifNoneMatch: headers['if-none-match'] }),
    };
  };
}

const mayBePublic = (path: string): boolean =>
  path.startsWith('/editions') || path.startsWith('/feeds/') || path.startsWith('/redirects');
