/** A search finds editions, which everybody may read. */
export default {
  routes: [{ method: 'GET', path: '/search', handler: 'search.read', config: { auth: false } }],
};
