import { randomBytes } from 'node:crypto';

const secret = () => randomBytes(32).toString('base64');

/** The secrets that an instance has to have, made for this run and kept nowhere. */
export const instanceSecrets = (): Record<string, string> => ({
  APP_KEYS: `${secret()},${secret()}`,
  API_TOKEN_SALT: secret(),
  ADMIN_JWT_SECRET: secret(),
  TRANSFER_TOKEN_SALT: secret(),
  JWT_SECRET: secret(),
  ENCRYPTION_KEY: secret(),
});
