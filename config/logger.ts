import type { Core } from '@strapi/strapi';

/** Requests are logged while developing; in production only what an operator has to know. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  level: env('STRAPI_LOG_LEVEL', env('NODE_ENV', 'development') === 'production' ? 'info' : 'http'),
});

export default config;
