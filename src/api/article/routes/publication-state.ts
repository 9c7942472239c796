import { linkStrategy } from '../../../previews/link-strategy';

/** Going live, going dark, looking at a draft, and having a list judged, each a permission of its own for API tokens. */
export default {
  routes: [
    { method: 'POST', path: '/articles/:id/publish', handler: 'article.publish' },
    { method: 'POST', path: '/articles/:id/publish-during-embargo', handler: 'article.publishDuringEmbargo' },
    { method: 'POST', path: '/articles/:id/unpublish', handler: 'article.unpublish' },
    {
      method: 'GET',
      path: '/articles/:id/preview',
      handler: 'article.preview',
      config: { auth: { strategies: [linkStrategy, 'content-api-token', 'users-permissions'] } },
    },
    { method: 'POST', path: '/articles/lint', handler: 'article.lint' },
  ],
};
