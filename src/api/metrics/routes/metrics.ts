/** For operators: the token of METRICS_TOKEN, or an API token with the permission Metrics → find. */
export default {
  routes: [{ method: 'GET', path: '/metrics', handler: 'metrics.find' }],
};
