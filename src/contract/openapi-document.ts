import { z } from 'zod';
import type { Schemas } from './content-shapes';
import type { AnswerOf, Operation } from './operation';
import { newsroomOperations } from './operations/newsroom-operations';
import { publicOperations } from './operations/public-operations';
import { strapiOperations } from './operations/strapi-operations';

type Json = Record<string, unknown>;

export interface OpenApiDocument extends Json {
  openapi: string;
  paths: Record<string, Record<string, Json>>;
  components: { schemas: Record<string, Json>; securitySchemes: Json };
}

export const operationsFor = (schemas: Schemas): Operation[] => [
  ...publicOperations,
  ...strapiOperations(schemas),
  ...newsroomOperations(schemas),
];

const TAGS = [
  { name: 'Stories', description: 'What the public reads: editions, never a draft. No token.' },
  { name: 'Feeds', description: 'For feed readers and search engines.' },
  {
    name: 'Newsroom',
    description: 'Where stories are written. Reading is open, writing needs an API token.',
  },
  { name: 'Health', description: 'For those who run it.' },
];

/** The whole public API as OpenAPI 3.1, made from the shapes that judge parameters and type answers; always the same. */
export function openApiDocument(schemas: Schemas, { version }: { version: string }): OpenApiDocument {
  const components: Record<string, Json> = {};
  const schemaOf = schemaWriter(components);
  const paths: OpenApiDocument['paths'] = {};
  for (const operation of operationsFor(schemas)) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: written(operation, schemaOf) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Slugline',
      version,
      description:
        'Stories of a newsroom, for whoever shows them. Every answer that is made of public stories has a strong `ETag`; ask again with `If-None-Match`. Whatever is wrong with a request is said at once, each thing with the path of its field.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'This newsroom' }],
    security: [{}, { token: [] }],
    tags: TAGS,
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(components).sort(([a], [b]) => (a < b ? -1 : 1))),
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'An API token of the admin: Settings, API Tokens.',
        },
      },
    },
  };
}

type SchemaOf = (shape: z.ZodType) => unknown;

function written(operation: Operation, schemaOf: SchemaOf): Json {
  const {
    id,
    tag,
    summary,
    description,
    right,
    pathParameters = {},
    query = {},
    headers = {},
    body,
  } = operation;
  const required = operation.required ?? [];
  const told = [description, right === undefined ? '' : `An API token needs the right \`${right}\`.`];
  const words = told.filter(Boolean).join(' ');
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(words === '' ? {} : { description: words }),
    ...(right === undefined ? {} : { security: [{ token: [] }] }),
    parameters: [
      ...Object.entries(pathParameters).map(([name, parameter]) => ({
        name,
        in: 'path',
        required: true,
        description: parameter.description,
        schema: schemaOf(parameter.shape),
        example: parameter.example,
      })),
      ...Object.entries(query).map(([name, parameter]) => ({
        name,
        in: 'query',
        ...(required.includes(name) ? { required: true } : {}),
        description: parameter.description,
        schema: schemaOf(parameter.shape),
        example: parameter.example,
      })),
      ...Object.entries(headers).map(([name, header]) => ({
        name,
        in: 'header',
        description: header.description,
        schema: schemaOf(header.shape),
      })),
    ],
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(body.shape), example: body.example } },
          },
        }),
    responses: Object.fromEntries(
      Object.entries(operation.answers).map(([status, answer]) => [status, answerOf(answer, schemaOf)]),
    ),
  };
}

const answerOf = (
  { description, shape, type = 'application/json', example, headers }: AnswerOf,
  schemaOf: SchemaOf,
) => ({
  description,
  ...(headers === undefined
    ? {}
    : {
        headers: Object.fromEntries(
          Object.entries(headers).map(([name, words]) => [
            name,
            { description: words, schema: { type: 'string' } },
          ]),
        ),
      }),
  ...(shape === undefined ? {} : { content: { [type]: { schema: schemaOf(shape), example } } }),
});

/** Shapes with an id become components and are named where they are used; the rest stands where it is used. */
function schemaWriter(components: Record<string, Json>): SchemaOf {
  return (shape) => {
    const { properties, $defs = {} } = z.toJSONSchema(z.object({ shape }), {
      unrepresentable: 'any',
      override: ({ jsonSchema }) => {
        delete jsonSchema.id;
        if (jsonSchema.format === 'date-time') delete jsonSchema.pattern;
        if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
        if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      },
    });
    for (const [name, schema] of Object.entries($defs)) components[name] = inComponents(schema) as Json;
    return inComponents(properties?.['shape']);
  };
}

const inComponents = (schema: unknown): unknown =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'));
