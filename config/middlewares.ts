import type { Core } from '@strapi/strapi';
import { settingsOrStop } from '../src/settings/settings-or-stop';
import { pictureOrigin } from '../src/settings/shared-uploads';

/** Strapi's own list, and what a save says of the version it began with, and of being the same one again. */
const CLIENT_HEADERS = ['Content-Type', 'Authorization', 'Origin', 'Accept', 'If-Match', 'Idempotency-Key'];

/** Reads are public, so any origin may read without credentials; an origin of CORS_ORIGINS may send them. */
const config = (): Core.Config.Middlewares => {
  const settings = settingsOrStop();
  const { CORS_ORIGINS: origins, READS_PER_MINUTE: readsPerMinute, REDIS_URL } = settings;
  return [
    { name: 'global::public-reads', config: { origins, readsPerMinute, redisUrl: REDIS_URL ?? null } }, // sets the headers of the two below by itself
    { name: 'strapi::security', config: picturesFrom(pictureOrigin(settings)) },
    {
      name: 'strapi::cors',
      config: { origin: origins, credentials: !origins.includes('*'), headers: CLIENT_HEADERS },
    },
    'global::database-away',
    'global::readable-address',
    'strapi::logger',
    'strapi::errors',
    'global::conflict-status',
    'global::database-faults',
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

/** Lets the admin show pictures that lie in a bucket; what else a page may load stays as Strapi sets it. */
function picturesFrom(origin: string) {
  if (origin === '') return {};
  const directives = ['img-src', 'media-src'].map((name) => [name, ["'self'", 'data:', 'blob:', origin]]);
  return { contentSecurityPolicy: { useDefaults: true, directives: Object.fromEntries(directives) } };
}

export default config;
