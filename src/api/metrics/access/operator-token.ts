import { timingSafeEqual, createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/** All that the token of METRICS_TOKEN opens. */
const METRICS = 'api::metrics.metrics.find';

interface Context {
  get(header: string): string;
}

/**
 * Lets Prometheus in with the token of METRICS_TOKEN, beside Strapi's own API tokens. It opens the metrics and nothing
 * else.
 */
export function addOperatorToken(strapi: Core.Strapi, env: Record<string, string | undefined>): void {
  const token = env.METRICS_TOKEN?.trim() ?? '';
  if (token === '') return;

  strapi.get('auth').register('content-api', {
    name: 'slugline-operator-token',
    authenticate: (ctx: Context) => {
      const given = /^Bearer (.+)$/i.exec(ctx.get('authorization'))?.[1] ?? '';
      const isOurs = timingSafeEqual(digest(given), digest(token));
      return { authenticated: isOurs, credentials: { name: 'metrics' } };
    },
    verify: (_auth: unknown, { scope = [] }: { scope?: string | string[] }) => {
      if ([scope].flat().join() !== METRICS) throw new errors.ForbiddenError();
    },
  });
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
