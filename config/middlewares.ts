import type { Core } from '@strapi/strapi';

/** Where browsers may call from: a comma list in CORS_ORIGINS. Reads are public, so any origin may read without credentials. */
const origins = (process.env.CORS_ORIGINS ?? '*').split(',').map((origin) => origin.trim());

/** How many public reads a minute one address may make of each server process; 0, the default, is no limit. */
const readsPerMinute = Number.parseInt(process.env.READS_PER_MINUTE ?? '0', 10) || 0;

const config: Core.Config.Middlewares = [
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

export default config;
