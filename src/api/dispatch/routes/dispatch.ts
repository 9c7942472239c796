/** Where a site tells how its build is. Open to everybody who can sign with the endpoint's secret, and to nobody else. */
export default {
  routes: [
    { method: 'POST', path: '/dispatches/:id/receipt', handler: 'dispatch.receipt', config: { auth: false } },
  ],
};
