import { z } from 'zod';
import { dispatchSettings, type DispatchSettings } from '../dispatch/settings';
import { secretProblems } from './secrets';
import {
  bucket,
  email,
  host,
  onOrOff,
  oneOf,
  origins,
  password,
  postgresAddress,
  redisAddress,
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
    PREVIEW_URL: webAddress.default(''),
    CORS_ORIGINS: origins.default(['*']),
    ANSWERS_IN_MEMORY_MB: whole(0, 65_536).default(64),
    READS_PER_MINUTE: whole(0, 1_000_000_000).default(0),
    REQUEST_TIMEOUT: whole(100, 3_600_000).default(120_000),
    HEADERS_TIMEOUT: whole(100, 3_600_000).default(15_000),
    KEEP_ALIVE_TIMEOUT: whole(0, 3_600_000).default(5_000),
    UPLOAD_MEGAPIXELS: whole(1, 268).default(50),
    REDIS_URL: redisAddress.optional(),
    S3_BUCKET: bucket.optional(),
    S3_REGION: z.string().trim().default('us-east-1'),
    S3_ENDPOINT: webAddress.optional(),
    S3_ACCESS_KEY_ID: z.string().trim().optional(),
    S3_SECRET_ACCESS_KEY: z.string().trim().optional(),
    S3_PREFIX: z.string().trim().default(''),
    S3_PUBLIC_URL: webAddress.optional(),
    TRUST_PROXY: onOrOff.default(false),
    GRAPHQL_INTROSPECTION: onOrOff.default(true),
    METRICS_TOKEN: token(24).optional(),
    MCP: onOrOff.default(false),
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
  })
  .refine((read) => !read.S3_ACCESS_KEY_ID === !read.S3_SECRET_ACCESS_KEY, {
    path: ['S3_SECRET_ACCESS_KEY'],
    error: 'and S3_ACCESS_KEY_ID are set together, or neither is',
    when: () => true,
  })
  .refine((read) => read.S3_BUCKET || !(read.S3_ENDPOINT || read.S3_ACCESS_KEY_ID || read.S3_PUBLIC_URL), {
    path: ['S3_BUCKET'],
    error: 'is not set, and other settings of the bucket are',
    when: () => true,
  })
  .refine((read) => !(read.HEADERS_TIMEOUT > read.REQUEST_TIMEOUT), {
    path: ['HEADERS_TIMEOUT'],
    error: 'is larger than REQUEST_TIMEOUT; unset, they are 15000 and 120000',
    when: () => true,
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
