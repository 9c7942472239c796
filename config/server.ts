import type { Core } from '@strapi/strapi';
import { settingsOrStop } from '../src/settings/settings-or-stop';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => {
  const { HOST, PORT, PUBLIC_URL, STARTUP_BANNER, TRUST_PROXY, ...set } = settingsOrStop();
  return {
    host: HOST,
    port: PORT,
    url: PUBLIC_URL,
    // A request that does not come to its end is answered with 408, and a connection that says nothing is closed: else
    // whoever opens many of them takes the server's connections from everybody.
    http: {
      serverOptions: {
        requestTimeout: set.REQUEST_TIMEOUT,
        headersTimeout: set.HEADERS_TIMEOUT,
        keepAliveTimeout: set.KEEP_ALIVE_TIMEOUT,
        connectionsCheckingInterval: Math.min(5_000, set.HEADERS_TIMEOUT),
      },
    },
    proxy: { koa: TRUST_PROXY },
    app: { keys: env.array('APP_KEYS')! },
    mcp: { enabled: set.MCP },
    webhooks: { populateRelations: false },
    logger: { startup: { enabled: STARTUP_BANNER }, updates: { enabled: false } },
  };
};

export default config;
