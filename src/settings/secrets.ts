type Env = Record<string, string | undefined>;

/** What Strapi does not start without. */
const ALWAYS = ['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET'];
/** What has to be secret in production, and how it is recognised as not being so. */
const SECRETS = [...ALWAYS, 'TRANSFER_TOKEN_SALT', 'JWT_SECRET', 'ENCRYPTION_KEY'];
const TEMPLATE = /tobemodified|change-?me|example|placeholder|^(.)\1*$/iu;
/** 16 random bytes in base64 are 24 characters: less can be guessed. */
const SHORTEST = 24;

/**
 * Which secrets are missing or, in production, would not keep a site safe: one sentence each, and never a value.
 */
export function secretProblems(env: Env): string[] {
  const isProduction = env.NODE_ENV === 'production';
  return (isProduction ? SECRETS : ALWAYS).flatMap((name) => {
    const value = env[name]?.trim() ?? '';
    if (value === '') return [`${name} is missing.`];
    if (!isProduction) return [];
    const parts = name === 'APP_KEYS' ? value.split(',').map((part) => part.trim()) : [value];
    if (parts.some((part) => TEMPLATE.test(part))) return [`${name} is still a template value.`];
    if (parts.some((part) => part.length < SHORTEST))
      return [`${name} is shorter than ${SHORTEST} characters.`];
    return [];
  });
}
