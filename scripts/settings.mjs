/** The `.env` of a new newsroom: random secrets, readable by its owner only. */
import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';

const SALTS = ['API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'JWT_SECRET', 'ENCRYPTION_KEY'];

const secret = () => randomBytes(32).toString('base64');

/** Writes it where there is none; never touches one that exists. What the environment sets goes before it. */
export function writeSettings() {
  if (existsSync('.env')) return false;
  const lines = [
    '# Made for this newsroom with random secrets. Keep it out of version control.',
    `APP_KEYS=${secret()},${secret()}`,
    ...SALTS.map((name) => `${name}=${secret()}`),
    'STRAPI_TELEMETRY_DISABLED=true',
  ];
  writeFileSync('.env', `${lines.join('\n')}\n`, { mode: 0o600, flag: 'wx' });
  return true;
}
