import type { Core } from '@strapi/strapi';
import { graphqlLimits, LIMITS, PAGES } from '../src/graphql/limits/limits';
import { settingsOrStop } from '../src/settings/settings-or-stop';
import { sharedUploads } from '../src/settings/shared-uploads';

/** Formats a browser shows safely; an `image/*` rule would let SVG with scripts in. */
const images = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'];

const config = (): Core.Config.Plugin => ({
  'users-permissions': {
    config: {
      jwtManagement: 'refresh',
      jwt: { algorithm: 'HS256' },
      sessions: { httpOnly: true },
    },
  },
  upload: {
    config: {
      ...sharedUploads(settingsOrStop()),
      sizeLimit: 20 * 1024 * 1024,
      security: {
        allowedTypes: [...images, 'video/*', 'audio/*', 'application/pdf'],
        deniedTypes: ['image/svg+xml', 'text/html', 'application/javascript', 'text/javascript'],
      },
    },
  },
  graphql: {
    config: {
      endpoint: '/graphql',
      shadowCRUD: true,
      landingPage: false,
      depthLimit: LIMITS.depth,
      defaultLimit: PAGES.usual,
      maxLimit: PAGES.most,
      apolloServer: {
        cors: false, // the plugin's own would let every origin in, whatever CORS_ORIGINS says
        introspection: settingsOrStop().GRAPHQL_INTROSPECTION,
        includeStacktraceInErrorResponses: false,
        ...graphqlLimits(),
      },
    },
  },
});

export default config;
