import { z } from 'zod';
import { cardShape, editionShape } from '../../newsroom/edition/shapes';
import { routeParameters } from '../../public-answers/route-parameters';
import { CONDITIONAL, refusals, UNCHANGED, type AnswerOf, type Operation } from '../operation';
import { exampleCard, exampleEdition } from '../examples';

const PUBLIC_HEADERS = {
  ETag: 'What stands for this very answer.',
  'Last-Modified': 'When these bytes were written.',
  'Cache-Control': 'For how long a cache may answer alone.',
  'Surrogate-Key': 'What a purge names, by spaces.',
  'Cache-Tag': 'The same, by commas.',
};

const cardsShape = z.array(
  cardShape.partial().meta({ id: 'SomeCard', description: 'A card, or the fields asked for.' }),
);
const next = z
  .string()
  .nullable()
  .meta({ description: 'What `before` wants for the next page; null on the last one.' });

const slug = {
  slug: {
    shape: z.string(),
    description: 'The slug of the story, today’s or an earlier one.',
    example: 'harbour-pilots-end-strike',
  },
};

const moved: AnswerOf = {
  description: 'The story has another address, which `Location` says.',
  shape: z.strictObject({ slug: z.string(), path: z.string() }).meta({ id: 'Moved' }),
  example: { slug: 'harbour-pilots-end-strike', path: '/world/harbour-pilots-end-strike' },
  headers: { Location: 'Where the story is today.', 'Cache-Control': PUBLIC_HEADERS['Cache-Control'] },
};

const given = (description: string, shape: z.ZodType, example: unknown, type?: string): AnswerOf => ({
  description,
  shape,
  example,
  headers: PUBLIC_HEADERS,
  ...(type === undefined ? {} : { type }),
});

const read = {
  method: 'get',
  tag: 'Stories',
  headers: CONDITIONAL,
} as const;

const form = (name: string, title: string, type: string, example: object): Operation => ({
  ...read,
  id: `getEdition${title}`,
  path: `/api/editions/{slug}/${name}`,
  summary: `The story as ${title === 'JsonLd' ? 'schema.org NewsArticle' : 'IPTC ninjs 3.1'}`,
  pathParameters: slug,
  query: routeParameters.form,
  answers: {
    200: given('The story in this form.', z.looseObject({}), example, type),
    301: moved,
    304: UNCHANGED,
    ...refusals(400, 404, 410, 429, 503),
  },
});

/** What everybody may read of stories. */
export const publicOperations: readonly Operation[] = [
  {
    ...read,
    id: 'listEditions',
    path: '/api/editions',
    summary: 'Cards of stories, newest first',
    query: routeParameters.list,
    answers: {
      200: given(
        'A page of the list.',
        z
          .strictObject({
            data: cardsShape,
            next,
            total: z.int().nonnegative().optional().meta({ description: 'With `total=true`.' }),
          })
          .meta({ id: 'CardList' }),
        { data: [exampleCard], next: null },
      ),
      304: UNCHANGED,
      ...refusals(400, 429, 503),
    },
  },
  {
    ...read,
    id: 'getEdition',
    path: '/api/editions/{slug}',
    summary: 'A story',
    pathParameters: slug,
    query: routeParameters.story,
    answers: {
      200: given(
        'The story, or the fields asked for.',
        z
          .strictObject({
            data: editionShape
              .partial()
              .meta({ id: 'SomeEdition', description: 'An edition, or the fields asked for.' }),
            meta: z.strictObject({}),
          })
          .meta({ id: 'EditionAnswer' }),
        { data: exampleEdition, meta: {} },
      ),
      301: moved,
      304: UNCHANGED,
      ...refusals(400, 404, 410, 429, 503),
    },
  },
  form('json-ld', 'JsonLd', 'application/ld+json', {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
  }),
  form('ninjs', 'Ninjs', 'application/json', { uri: 'urn:slugline:h7k2:en', type: 'text' }),
  {
    ...read,
    id: 'search',
    path: '/api/search',
    summary: 'Stories that have these words, newest first',
    query: routeParameters.search,
    required: ['q'],
    answers: {
      200: given(
        'A page of what was found.',
        z.strictObject({ data: cardsShape, next }).meta({ id: 'Found' }),
        { data: [exampleCard], next: null },
      ),
      304: UNCHANGED,
      ...refusals(400, 429, 503),
    },
  },
  {
    ...read,
    id: 'getFront',
    path: '/api/front',
    summary: 'A front page: what editors have put first, then the newest others',
    query: routeParameters.front,
    answers: {
      200: given(
        'The front page of a section, or the newspaper’s own.',
        z
          .strictObject({
            data: cardsShape,
            next: next.meta({
              description:
                'What `before` wants for `/api/editions` to go on after the newest that are shown; null where nothing is left.',
            }),
            pinned: z
              .int()
              .nonnegative()
              .meta({ description: 'How many of the cards were put there by hand; they come first.' }),
          })
          .meta({ id: 'Front' }),
        { data: [exampleCard], next: null, pinned: 1 },
      ),
      304: UNCHANGED,
      ...refusals(400, 429, 503),
    },
  },
  ...(
    [
      ['rss.xml', 'Rss', 'RSS 2.0', 'application/rss+xml'],
      ['atom.xml', 'Atom', 'Atom', 'application/atom+xml'],
      ['feed.json', 'JsonFeed', 'JSON Feed 1.1', 'application/feed+json'],
    ] as const
  ).map(([file, title, format, type]): Operation => ({
    ...read,
    id: `get${title}`,
    path: `/api/feeds/${file}`,
    tag: 'Feeds',
    summary: `The newest 30 stories as ${format}`,
    query: routeParameters.feed,
    answers: {
      200: given(
        'The feed.',
        type.endsWith('json') ? z.looseObject({}) : z.string(),
        type.endsWith('json')
          ? { version: 'https://jsonfeed.org/version/1.1' }
          : '<?xml version="1.0" encoding="UTF-8"?>',
        type,
      ),
      304: UNCHANGED,
      ...refusals(400, 404, 429, 503),
    },
  })),
  ...(
    [
      ['sitemap.xml', 'Sitemap', 'Every story, for search engines'],
      ['news-sitemap.xml', 'NewsSitemap', 'The stories of the last 48 hours, for Google News'],
    ] as const
  ).map(([file, title, summary]): Operation => ({
    ...read,
    id: `get${title}`,
    path: `/api/feeds/${file}`,
    tag: 'Feeds',
    summary,
    query: routeParameters.sitemap,
    answers: {
      200: given(
        'The site map, or the index of several.',
        z.string(),
        '<?xml version="1.0" encoding="UTF-8"?>',
        'application/xml',
      ),
      304: UNCHANGED,
      ...refusals(400, 404, 429, 503),
    },
  })),
  {
    ...read,
    id: 'listRedirects',
    path: '/api/redirects',
    summary: 'Every old address and where it leads',
    query: routeParameters.redirects,
    answers: {
      200: {
        description: 'The redirects, oldest first; as plain text with `format=netlify` and `nginx`.',
        shape: z
          .strictObject({
            data: z.array(
              z
                .strictObject({
                  from: z.string(),
                  to: z.string().nullable(),
                  status: z.union([z.literal(301), z.literal(410)]),
                })
                .meta({ id: 'Redirect' }),
            ),
          })
          .meta({ id: 'Redirects' }),
        example: { data: [{ from: '/world/old-address', to: '/world/new-address', status: 301 }] },
        headers: { ETag: PUBLIC_HEADERS.ETag },
      },
      304: UNCHANGED,
      ...refusals(400, 429, 503),
    },
  },
];
