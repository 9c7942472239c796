import type { Core } from '@strapi/strapi';
import { settingsOrStop } from '../src/settings/settings-or-stop';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => {
  const { HOST, PORT, PUBLIC_URL, STARTUP_BANNER } = settingsOrStop();
  return {
    host: HOST,
    port: PORT,
    url: PUBLIC_URL,
    app: { keys: env.array('APP_KEYS')! },
    webhooks: { populateRelations: false },
    logger: { startup: { enabled: STARTUP_BANNER }, updates: { enabled: false } },
  };
};

export default config;
