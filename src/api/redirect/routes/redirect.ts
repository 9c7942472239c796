/** Where old addresses lead: as public as the stories themselves. */
export default {
  routes: [{ method: 'GET', path: '/redirects', handler: 'redirect.read', config: { auth: false } }],
};
