import type { Core } from '@strapi/strapi';
import { settingsOrStop } from '../src/settings/settings-or-stop';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => {
  const { FLAG_NPS, FLAG_PROMOTE_EE, FLAG_DOC_LINKS, PREVIEW_URL: url } = settingsOrStop();
  const allowedOrigins = url === '' ? [] : [new URL(url).origin];
  return {
    auth: { secret: env('ADMIN_JWT_SECRET')! },
    apiToken: { salt: env('API_TOKEN_SALT')! },
    transfer: { token: { salt: env('TRANSFER_TOKEN_SALT')! } },
    secrets: { encryptionKey: env('ENCRYPTION_KEY')! },
    // Without a page to preview on there is no button; its links are signed in src/admin-routes/preview-links.ts.
    preview: { enabled: url !== '', config: { allowedOrigins, url, handler: () => undefined } } as never,
    flags: { nps: FLAG_NPS, promoteEE: FLAG_PROMOTE_EE, docLinks: FLAG_DOC_LINKS },
  };
};

export default config;
