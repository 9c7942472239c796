import { errors } from '@strapi/utils';

interface Context {
  query: Record<string, unknown>;
}

const SCOPE = 'api::article.article.preview';

/**
 * Lets a request with a signed link through to the one route that shows drafts, where the signature is checked against
 * the story. Before Strapi's own ways in: those take everybody without a token for the public.
 */
export const linkStrategy = {
  name: 'slugline-preview-link',
  authenticate: ({ query }: Context) => ({
    authenticated: typeof query.signature === 'string',
    credentials: { name: 'preview link' },
  }),
  verify: (_auth: unknown, { scope = [] }: { scope?: string | string[] }) => {
    if ([scope].flat().join() !== SCOPE) throw new errors.ForbiddenError();
  },
};
