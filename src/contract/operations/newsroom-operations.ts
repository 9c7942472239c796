import { z } from 'zod';
import { editionShape, inShortItemShape } from '../../newsroom/edition/shapes';
import { answeredShape, writtenShape, type Schemas } from '../content-shapes';
import { exampleEdition } from '../examples';
import { refusals, type Operation } from '../operation';
import { documentIdParameter, localeParameter } from './strapi-operations';

const ARTICLE = 'api::article.article';

const problemShape = z
  .looseObject({
    level: z.enum(['warning', 'blocker']),
    code: z.string(),
    path: z.array(z.union([z.string(), z.int()])),
    message: z.string(),
  })
  .meta({ id: 'Problem', description: 'Something an editor can put right.' });

/** What a story goes through: judged, looked at, published, withdrawn. Times are fields of the article itself. */
export function newsroomOperations(schemas: Schemas): Operation[] {
  const story = {
    description: 'The article.',
    shape: z.strictObject({ data: answeredShape(ARTICLE, schemas), meta: z.looseObject({}) }),
    example: { data: { id: 1, documentId: 'h7k2m9c4x1p8q5r3t6v0w2y4' }, meta: {} },
  };
  const step = (action: string, path: string, summary: string): Operation => ({
    id: `${action}Article`,
    method: 'post',
    path: `/api/articles/{id}/${path}`,
    tag: 'Newsroom',
    summary,
    right: `${ARTICLE}.${action}`,
    pathParameters: documentIdParameter,
    query: { locale: localeParameter },
    answers: { 200: story, ...refusals(400, 401, 403, 404, 409, 503) },
  });
  return [
    step('publish', 'publish', 'Publish the draft'),
    step('publishDuringEmbargo', 'publish-during-embargo', 'Publish the draft although it is under embargo'),
    step('unpublish', 'unpublish', 'Withdraw the story from the public'),
    {
      id: 'previewArticle',
      method: 'get',
      path: '/api/articles/{id}/preview',
      tag: 'Newsroom',
      summary: 'The draft as readers would see it',
      description: 'With a token that has the right, or with the signed link that the admin makes.',
      right: `${ARTICLE}.preview`,
      pathParameters: documentIdParameter,
      query: { locale: localeParameter },
      answers: {
        200: {
          description: 'The draft.',
          shape: z.strictObject({
            data: z.union([editionShape, answeredShape(ARTICLE, schemas)]),
            meta: z.looseObject({}),
          }),
          example: { data: exampleEdition, meta: {} },
        },
        ...refusals(400, 401, 403, 404, 503),
      },
    },
    {
      id: 'lintArticle',
      method: 'post',
      path: '/api/articles/lint',
      tag: 'Newsroom',
      summary: 'The In Short list that saving this would make, and what is wrong with it',
      description: 'Nothing is stored.',
      right: `${ARTICLE}.lint`,
      query: { locale: localeParameter },
      body: {
        shape: z.strictObject({ data: writtenShape(ARTICLE, schemas) }),
        example: {
          data: { headline: 'Snow closes the coast road', summaryBullets: [{ text: 'Ferries are free' }] },
        },
      },
      answers: {
        200: {
          description: 'What saving it would make.',
          shape: z
            .strictObject({
              inShort: z.array(
                inShortItemShape.extend({ stale: z.boolean().optional() }).meta({ id: 'LintedItem' }),
              ),
              problems: z.array(problemShape),
            })
            .meta({ id: 'Linted' }),
          example: { inShort: [], problems: [] },
        },
        ...refusals(400, 401, 403, 413, 503),
      },
    },
    {
      id: 'getLive',
      method: 'get',
      path: '/api/health/live',
      tag: 'Health',
      summary: 'Does the process answer?',
      answers: {
        200: {
          description: 'Yes.',
          shape: z.strictObject({ live: z.literal(true) }),
          example: { live: true },
        },
      },
    },
    {
      id: 'getReady',
      method: 'get',
      path: '/api/health/ready',
      tag: 'Health',
      summary: 'May it be given requests?',
      answers: {
        200: readiness('Yes.', { ready: true, checks: { database: 'ok' } }),
        503: readiness('No: a sentence for each check that fails.', {
          ready: false,
          checks: { database: 'The database does not answer.' },
        }),
      },
    },
    {
      id: 'getDocument',
      method: 'get',
      path: '/api/openapi.json',
      tag: 'Health',
      summary: 'This document',
      answers: {
        200: {
          description: 'OpenAPI 3.1.',
          shape: z.looseObject({ openapi: z.string() }),
          example: { openapi: '3.1.1' },
        },
      },
    },
  ];
}

const readiness = (description: string, example: object) => ({
  description,
  shape: z
    .strictObject({ ready: z.boolean(), checks: z.record(z.string(), z.string()) })
    .meta({ id: `Ready${description === 'Yes.' ? '' : 'Not'}` }),
  example,
});
