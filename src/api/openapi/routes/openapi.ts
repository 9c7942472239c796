const open = (path: string, action: string) => ({
  method: 'GET',
  path,
  handler: `openapi.${action}`,
  config: { auth: false },
});

/** What the API is, for programs and for people. */
export default {
  routes: [open('/openapi.json', 'json'), open('/docs', 'page'), open('/docs/:file', 'file')],
};
