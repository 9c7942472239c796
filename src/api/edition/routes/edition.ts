/** Editions are what the public reads: open to everybody, read-only, whatever a role says. */
export default {
  routes: [{ method: 'GET', path: '/editions/:slug', handler: 'edition.findOne', config: { auth: false } }],
};
