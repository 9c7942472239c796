import type { Core } from '@strapi/strapi';
import { refuseWeakSecrets } from '../src/stores/secrets';

/** Building an image needs no secrets; serving from it does. */
const isBuilding = process.argv.includes('build');

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => {
  if (process.env.NODE_ENV === 'production' && !isBuilding) refuseWeakSecrets(process.env);
  return {
    host: env('HOST', '0.0.0.0'),
    port: env.int('PORT', 1337),
    url: env('PUBLIC_URL', ''),
    app: { keys: env.array('APP_KEYS')! },
    webhooks: { populateRelations: false },
    logger: { startup: { enabled: env.bool('STARTUP_BANNER', true) }, updates: { enabled: false } },
  };
};

export default config;
