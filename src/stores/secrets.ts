/** What has to be secret, and how it is recognised as not being so. */
const SECRETS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
];
const TEMPLATE = /tobemodified|change-?me|example|placeholder|^(.)\1*$/iu;
/** 16 random bytes in base64 are 24 characters: less can be guessed. */
const SHORTEST = 24;

/** Which secrets would not keep a production site safe, one sentence each; the values are never in it. */
export function weakSecrets(env: Record<string, string | undefined>): string[] {
  return SECRETS.flatMap((name) => {
    const value = env[name]?.trim() ?? '';
    if (value === '') return [`${name} is missing.`];
    const parts = name === 'APP_KEYS' ? value.split(',').map((part) => part.trim()) : [value];
    if (parts.some((part) => TEMPLATE.test(part))) return [`${name} is still a template value.`];
    if (parts.some((part) => part.length < SHORTEST))
      return [`${name} is shorter than ${SHORTEST} characters.`];
    return [];
  });
}

export const ABOUT_SECRETS =
  'Secrets stand in the environment or in .env; `npm run quickstart` writes an .env with random ones.';
