import { settingsOrStop } from '../src/settings/settings-or-stop';

/** Requests are logged while developing; in production only what an operator has to know. */
const config = () => ({
  level: settingsOrStop().STRAPI_LOG_LEVEL ?? (process.env.NODE_ENV === 'production' ? 'info' : 'http'),
});

export default config;
