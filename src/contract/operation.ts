import { z } from 'zod';
import type { Parameters } from '../public-answers/parameters';

/** One answer of an operation. No shape: the body is none, or none that a schema could describe. */
export interface AnswerOf {
  description: string;
  shape?: z.ZodType;
  /** `application/json` where nothing is said. */
  type?: string;
  example?: unknown;
  headers?: Readonly<Record<string, string>>;
}

/** One address of the public API with one method: what is asked, and every answer that it may give. */
export interface Operation {
  id: string;
  method: 'get' | 'post' | 'put' | 'delete';
  /** Behind the host, with `{slug}` for its parts. */
  path: string;
  tag: string;
  summary: string;
  description?: string;
  /** The right that an API token needs; absent: everybody may. */
  right?: string;
  pathParameters?: Readonly<Record<string, { shape: z.ZodType; description: string; example: string }>>;
  query?: Parameters;
  required?: readonly string[];
  headers?: Readonly<Record<string, { shape: z.ZodType; description: string }>>;
  body?: { shape: z.ZodType; example: unknown };
  answers: Readonly<Record<number, AnswerOf>>;
}

/** Every refusal of the API has this form, ours and Strapi's. */
export const errorShape = z
  .strictObject({
    data: z.null(),
    error: z.strictObject({
      status: z.int().min(400).max(599),
      name: z.string(),
      message: z.string(),
      details: z.looseObject({
        errors: z
          .array(
            z.looseObject({
              path: z.array(z.union([z.string(), z.int()])),
              message: z.string(),
              name: z.string(),
            }),
          )
          .optional(),
      }),
    }),
  })
  .meta({
    id: 'Error',
    description: 'What was wrong. `details.errors` has everything at once, each with the path of its field.',
  });

const refused = (description: string, name: string, status: number, message: string): AnswerOf => ({
  description,
  shape: errorShape,
  example: { data: null, error: { status, name, message, details: {} } },
});

/** Refusals that many operations share. */
export const REFUSALS = {
  400: refused(
    'Something in the request is wrong.',
    'ValidationError',
    400,
    'pageSize must be a whole number.',
  ),
  401: refused(
    'The token is none of this newsroom’s.',
    'UnauthorizedError',
    401,
    'Missing or invalid credentials',
  ),
  403: refused('The token has not the right to this.', 'ForbiddenError', 403, 'Forbidden'),
  404: refused('Nothing is here.', 'NotFoundError', 404, 'Not Found'),
  409: refused(
    'Somebody else holds this slug, or has saved in between.',
    'ConflictError',
    409,
    'The slug is taken.',
  ),
  410: refused('The story was withdrawn.', 'GoneError', 410, 'The story at this address was withdrawn.'),
  413: refused('The request is too large.', 'PayloadTooLargeError', 413, 'The request is larger than 2 MB.'),
  429: refused('Too many reads from this address.', 'RateLimitError', 429, 'Try again in a while.'),
  503: refused('The database does not answer.', 'ServiceUnavailableError', 503, 'Try again in a while.'),
} as const;

/** Some of them, by their status. */
export const refusals = (...statuses: (keyof typeof REFUSALS)[]): Record<number, AnswerOf> =>
  Object.fromEntries(statuses.map((status) => [status, REFUSALS[status]]));

export const UNCHANGED: AnswerOf = { description: 'You hold this very answer already (`If-None-Match`).' };

export const CONDITIONAL = {
  'If-None-Match': { shape: z.string(), description: 'The `ETag` of the answer you hold.' },
} as const;
