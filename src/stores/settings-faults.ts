import { isIP } from 'node:net';

type Env = Record<string, string | undefined>;

const whole =
  (least: number, most: number) =>
  (value: string): string | null =>
    /^\d{1,9}$/u.test(value) && Number(value) >= least && Number(value) <= most
      ? null
      : `has to be a whole number from ${least} to ${most}`;
const oneOf =
  (...words: string[]) =>
  (value: string): string | null =>
    words.includes(value) ? null : `has to be one of ${words.join(', ')}`;
/** Strapi takes every other word for "false". */
const onOrOff = oneOf('true', 'false');
const webAddress = (value: string): string | null =>
  /^https?:\/\/\S+$/u.test(value) && URL.canParse(value)
    ? null
    : 'has to be a full web address, https://news.example';
const origins = (value: string): string | null =>
  value.split(',').every((origin) => isOrigin(origin.trim()))
    ? null
    : 'has to be * or origins separated by commas, https://news.example,https://beta.news.example';
const isOrigin = (text: string): boolean =>
  text === '*' || (URL.canParse(text) && new URL(text).origin === text.replace(/\/$/u, ''));
const host = (value: string): string | null =>
  isIP(value) > 0 || /^[A-Za-z\d](?:[A-Za-z\d.-]{0,252})$/u.test(value)
    ? null
    : 'has to be the name or the IP address of this machine, 0.0.0.0 for all';

const HOUR_MS = 3_600_000;

/** Every setting with a shape of its own. Secrets and endpoints are judged by `secrets.ts` and `dispatch/settings.ts`. */
const SHAPES: Readonly<Record<string, (value: string) => string | null>> = {
  HOST: host,
  PORT: whole(0, 65_535),
  PUBLIC_URL: webAddress,
  CORS_ORIGINS: origins,
  READS_PER_MINUTE: whole(0, 999_999_999),
  DATABASE_CLIENT: oneOf('sqlite', 'postgres'),
  DATABASE_PORT: whole(1, 65_535),
  DATABASE_SSL: onOrOff,
  DATABASE_SSL_REJECT_UNAUTHORIZED: onOrOff,
  DATABASE_POOL_MIN: whole(0, 1_000),
  DATABASE_POOL_MAX: whole(1, 1_000),
  DATABASE_CONNECTION_TIMEOUT: whole(1, HOUR_MS),
  STRAPI_LOG_LEVEL: oneOf('error', 'warn', 'info', 'http', 'verbose', 'debug', 'silly'),
  GRAPHQL_INTROSPECTION: onOrOff,
  STARTUP_BANNER: onOrOff,
};

/** What is wrong with the settings of the environment, one sentence each; an empty or absent one is its default. */
export function settingsFaults(env: Env): string[] {
  const found = Object.entries(SHAPES).flatMap(([name, faultOf]) => {
    const value = env[name]?.trim() ?? '';
    const fault = value === '' ? null : faultOf(value);
    return fault === null ? [] : [`${name} is "${value.slice(0, 60)}", but ${fault}.`];
  });
  const { DATABASE_POOL_MIN: least = '2', DATABASE_POOL_MAX: most = '10' } = env;
  if (Number(least) > Number(most)) found.push('DATABASE_POOL_MIN is larger than DATABASE_POOL_MAX.');
  return found;
}
