/** A front page is an order of editions, which everybody may read; the Front itself is the newsroom's, and has no route. */
export default {
  routes: [{ method: 'GET', path: '/front', handler: 'front.read', config: { auth: false } }],
};
