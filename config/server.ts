import type { Core } from '@strapi/strapi';
import { refuseStart } from '../src/stores/refuse-start';
import { ABOUT_SECRETS, weakSecrets } from '../src/stores/secrets';
import { settingsFaults } from '../src/stores/settings-faults';

/** Building an image needs no secrets; serving from it does. */
const isBuilding = process.argv.includes('build');

/** A production server has real secrets; any other one that serves has keys at least. */
function secretFaults(): string[] {
  if (isBuilding) return [];
  const weak = weakSecrets(process.env);
  return process.env.NODE_ENV === 'production'
    ? weak
    : weak.filter((fault) => fault === 'APP_KEYS is missing.' && process.argv.includes('develop'));
}

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => {
  const secrets = secretFaults();
  refuseStart([...settingsFaults(process.env), ...secrets], secrets.length > 0 ? ABOUT_SECRETS : '');
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
