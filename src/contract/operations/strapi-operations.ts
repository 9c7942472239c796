import { z } from 'zod';
import type { Parameter, Parameters } from '../../public-answers/parameters';
import { answeredShape, writtenShape, type Schemas } from '../content-shapes';
import { refusals, type AnswerOf, type Operation } from '../operation';

const query = (shape: z.ZodType, description: string, example: string | number): Parameter => ({
  shape,
  description,
  example,
  wrong: '',
  value: (given: never) => given,
});

const locale = query(z.string(), 'The language; the newsroom’s own without it.', 'en');
const populate = query(z.string(), 'Which parts to add: `*`, or names by comma.', '*');
const status = query(z.enum(['draft', 'published']), 'A draft, to whoever may see one.', 'published');
const asked = { populate, fields: query(z.string(), 'Which fields, by comma.', 'slug') };
const listed = {
  ...asked,
  sort: query(z.string(), 'A field, and `:desc`.', 'createdAt:desc'),
  'pagination[page]': query(z.int().min(1).max(1_000), 'Which page, from 1.', 1),
  'pagination[pageSize]': query(z.int().min(1).max(100), 'Entries on a page.', 25),
};

const paginationShape = z
  .strictObject({
    pagination: z.strictObject({ page: z.int(), pageSize: z.int(), pageCount: z.int(), total: z.int() }),
  })
  .meta({ id: 'PageMeta' });

interface Type {
  /** `articles`; a single type has no plural. */
  path: string;
  tag: string;
  uid: string;
  one: string;
  isSingle?: boolean;
  isStory?: boolean;
  example: Record<string, unknown>;
}

const NOTHING: AnswerOf = { description: 'It is gone.' };
const READ = refusals(400, 401, 403, 404, 503);
const WRITE = refusals(400, 401, 403, 404, 409, 413, 503);

const id = { id: { shape: z.string(), description: 'The documentId.', example: 'h7k2m9c4x1p8q5r3t6v0w2y4' } };

/** Strapi's own five for a content type, as this newsroom answers them. */
function operationsOf(type: Type, schemas: Schemas): Operation[] {
  const { path, tag, uid, one, isSingle = false, isStory = false, example } = type;
  const shape = answeredShape(uid, schemas);
  const entry = { id: 1, documentId: 'h7k2m9c4x1p8q5r3t6v0w2y4', ...example };
  const single = {
    description: `The ${one}.`,
    shape: z.strictObject({ data: shape, meta: z.looseObject({}) }),
    example: { data: entry, meta: {} },
  };
  const body = { shape: z.strictObject({ data: writtenShape(uid, schemas) }), example: { data: example } };
  const title = one.charAt(0).toUpperCase() + one.slice(1);
  const action = (name: string) => `${uid}.${name}`;
  const where = isSingle ? `/api/${path}` : `/api/${path}/{id}`;
  const here = isSingle ? {} : { pathParameters: id };
  const words: Parameters = isStory ? { locale, status } : {};
  const read: Operation = {
    id: `get${title}`,
    method: 'get',
    path: where,
    tag,
    summary: `The ${one}`,
    ...here,
    query: { ...asked, ...words },
    answers: { 200: single, ...READ },
  };
  const change: Operation = {
    id: `update${title}`,
    method: 'put',
    path: where,
    tag,
    summary: `Change the ${one}: only the fields that are sent`,
    right: action('update'),
    ...here,
    query: words,
    body,
    answers: { 200: single, ...WRITE },
  };
  const remove: Operation = {
    id: `delete${title}`,
    method: 'delete',
    path: where,
    tag,
    summary: `Delete the ${one}`,
    right: action('delete'),
    ...here,
    query: isStory ? { locale } : {},
    answers: { 204: NOTHING, ...WRITE },
  };
  if (isSingle) return [read, change, remove];
  return [
    {
      id: `list${title}s`,
      method: 'get',
      path: `/api/${path}`,
      tag,
      summary: `All ${path}`,
      query: { ...listed, ...words },
      answers: {
        200: {
          description: 'A page of them.',
          shape: z.strictObject({ data: z.array(shape), meta: paginationShape }),
          example: {
            data: [entry],
            meta: { pagination: { page: 1, pageSize: 25, pageCount: 1, total: 1 } },
          },
        },
        ...READ,
      },
    },
    {
      id: `create${title}`,
      method: 'post',
      path: `/api/${path}`,
      tag,
      summary: `A new ${one}`,
      right: action('create'),
      query: words,
      ...(isStory
        ? {
            headers: {
              'Idempotency-Key': {
                shape: z.string().max(255),
                description: 'The same key makes no second story.',
              },
            },
          }
        : {}),
      body,
      answers: { 201: single, ...WRITE },
    },
    read,
    change,
    remove,
  ];
}

/** Everything that Strapi answers of our content types. */
export const strapiOperations = (schemas: Schemas): Operation[] => [
  ...operationsOf(
    {
      path: 'articles',
      tag: 'Newsroom',
      uid: 'api::article.article',
      one: 'article',
      isStory: true,
      example: { headline: 'Snow closes the coast road' },
    },
    schemas,
  ),
  ...operationsOf(
    {
      path: 'sections',
      tag: 'Newsroom',
      uid: 'api::section.section',
      one: 'section',
      example: { name: 'World' },
    },
    schemas,
  ),
  ...operationsOf(
    {
      path: 'authors',
      tag: 'Newsroom',
      uid: 'api::author.author',
      one: 'author',
      example: { name: 'Ada Park' },
    },
    schemas,
  ),
  ...operationsOf(
    {
      path: 'publication',
      tag: 'Newsroom',
      uid: 'api::publication.publication',
      one: 'publication',
      isSingle: true,
      example: { name: 'The Skald Courier' },
    },
    schemas,
  ),
];

export { id as documentIdParameter, locale as localeParameter };
