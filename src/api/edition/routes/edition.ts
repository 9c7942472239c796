const open = (path: string) => ({ method: 'GET', path, handler: 'edition.read', config: { auth: false } });

/** Editions are what the public reads: open to everybody, read-only, whatever a role says. */
export default {
  routes: [
    open('/editions'),
    open('/editions/:slug'),
    open('/editions/:slug/json-ld'),
    open('/editions/:slug/ninjs'),
  ],
};
