import { z } from 'zod';
import { dispatchSettings, type DispatchSettings } from '../dispatch/settings';
import { secretProblems } from './secrets';
import {
  email,
  host,
  onOrOff,
  oneOf,
  origins,
  password,
  postgresAddress,
  token,
  webAddress,
  whole,
} from './shapes';

/** Every setting of one variable, its shape, and what it is when nobody sets it. `docs/operating.md` says what for. */
const VARIABLES = z
  .object({
    HOST: host.default('0.0.0.0'),
    PORT: whole(0, 65_535).default(1337),
    PUBLIC_URL: webAddress.default(''),
    CORS_ORIGINS: origins.default(['*']),
    READS_PER_MINUTE: whole(0, 1_000_000_000).default(0),
    GRAPHQL_INTROSPECTION: onOrOff.default(true),
    METRICS_TOKEN: token(24).optional(),
    STRAPI_LOG_LEVEL: oneOf('error', 'warn', 'info', 'http', 'verbose', 'debug', 'silly').optional(),
    STARTUP_BANNER: onOrOff.default(true),
    ADMIN_EMAIL: email.optional(),
    ADMIN_PASSWORD: password.optional(),
    DATABASE_CLIENT: oneOf('sqlite', 'postgres').default('sqlite'),
    DATABASE_CONNECTION_TIMEOUT: whole(1, 3_600_000).default(60_000),
    DATABASE_FILENAME: z.string().default('.tmp/data.db'),
    DATABASE_URL: postgresAddress.optional(),
    DATABASE_HOST: z.string().default('localhost'),
    DATABASE_PORT: whole(1, 65_535).default(5432),
    DATABASE_NAME: z.string().default('slugline'),
    DATABASE_USERNAME: z.string().default('slugline'),
    DATABASE_PASSWORD: z.string().default('slugline'),
    DATABASE_SCHEMA: z.string().default('public'),
    DATABASE_SSL: onOrOff.default(false),
    DATABASE_SSL_CA: z.string().optional(),
    DATABASE_SSL_REJECT_UNAUTHORIZED: onOrOff.default(true),
    DATABASE_POOL_MIN: whole(0, 1_000).default(2),
    DATABASE_POOL_MAX: whole(1, 1_000).default(10),
    FLAG_NPS: onOrOff.default(false),
    FLAG_PROMOTE_EE: onOrOff.default(false),
    FLAG_DOC_LINKS: onOrOff.default(true),
  })
  .refine((read) => !(read.DATABASE_POOL_MIN > read.DATABASE_POOL_MAX), {
    path: ['DATABASE_POOL_MIN'],
    error: 'is larger than DATABASE_POOL_MAX; unset, they are 2 and 10',
    when: () => true, // else told only when all the rest is right
  });

export type Env = Record<string, string | undefined>;
export type Settings = z.output<typeof VARIABLES> & { dispatch: DispatchSettings };

/**
 * All settings in their shapes, or one sentence for each that is wrong. A variable set to nothing is not set: compose
 * files write `PORT: ${PORT:-}`. Building serves nobody, so it asks for no secrets.
 */
export function readSettings(
  env: Env,
  { isBuilding = false } = {},
): { settings: Settings } | { problems: string[] } {
  const given = Object.fromEntries(Object.entries(env).filter(([, text]) => text?.trim()));
  const variables = VARIABLES.safeParse(given);
  const dispatch = dispatchSettings((name) => given[name]);
  const problems = [
    ...(isBuilding ? [] : secretProblems(env)),
    ...(variables.error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}.`),
    ...dispatch.problems,
  ];
  if (!variables.success || problems.length > 0) return { problems };
  return { settings: { ...variables.data, dispatch: dispatch.settings } };
}
