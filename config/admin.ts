import type { Core } from '@strapi/strapi';
import { settingsOrStop } from '../src/settings/settings-or-stop';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => {
  const { FLAG_NPS, FLAG_PROMOTE_EE, FLAG_DOC_LINKS } = settingsOrStop();
  return {
    auth: { secret: env('ADMIN_JWT_SECRET')! },
    apiToken: { salt: env('API_TOKEN_SALT')! },
    transfer: { token: { salt: env('TRANSFER_TOKEN_SALT')! } },
    secrets: { encryptionKey: env('ENCRYPTION_KEY')! },
    flags: { nps: FLAG_NPS, promoteEE: FLAG_PROMOTE_EE, docLinks: FLAG_DOC_LINKS },
  };
};

export default config;
