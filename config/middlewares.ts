import type { Core } from '@strapi/strapi';
import { settingsOrStop } from '../src/settings/settings-or-stop';

/** Reads are public, so any origin may read without credentials; an origin of CORS_ORIGINS may send them. */
const config = (): Core.Config.Middlewares => {
  const { CORS_ORIGINS: origins, READS_PER_MINUTE: readsPerMinute } = settingsOrStop();
  return [
    { name: 'global::public-reads', config: { origins, readsPerMinute } }, // sets the headers of the two below by itself
    'strapi::security',
    { name: 'strapi::cors', config: { origin: origins, credentials: !origins.includes('*') } },
    'global::database-away',
    'global::readable-address',
    'global::conflict-status',
    'strapi::logger',
    'strapi::errors',
    'global::unanswerable',
    'strapi::poweredBy',
    'strapi::query',
    // The unparsed text is what a site's receipt is signed over (src/api/dispatch).
    {
      name: 'strapi::body',
      config: { jsonLimit: '2mb', formLimit: '1mb', textLimit: '1mb', includeUnparsed: true },
    },
    'strapi::session',
    'strapi::favicon',
    'strapi::public',
  ];
};

export default config;
