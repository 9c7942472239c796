import { SECTIONS, storyAt } from './stories';

export interface Asked {
  path: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
}

const CARD = 'populate[images][populate]=asset&populate[authors]=true&populate[section]=true';
const WHOLE =
  `${CARD}&populate[summaryBullets]=true&populate[credits]=true&populate[corrections]=true` +
  '&populate[relatedLinks][populate][article][fields][0]=headline&populate[relatedLinks][populate][article][fields][1]=slug' +
  '&populate[relatedLinks][populate][article][fields][2]=teaser&populate[relatedLinks][populate][article][fields][3]=inShort';
const NO_COUNT = '&pagination[withCount]=false';
/** Page 1,000 of a list of ten each; of what there is when the archive is smaller. */
export const PAGE_SIZE = 10;

/** Slugs spread over the whole archive, always the same ones. */
export const slugs = (stories: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => storyAt(Math.floor(((at + 0.5) / count) * stories), stories).slug);

export const bySlug = {
  ours: (slug: string) => `/api/editions/${slug}`,
  strapi: (slug: string) => `/api/articles?filters[slug][$eq]=${slug}&${WHOLE}`,
  tuned: (slug: string) => `/api/articles?filters[slug][$eq]=${slug}&${WHOLE}${NO_COUNT}`,
  fastify: (slug: string) => `/stories/${slug}`,
};

export const newest = {
  ours: (section: string) => `/api/editions?section=${section}&pageSize=20`,
  strapi: (section: string) =>
    `/api/articles?filters[section][slug][$eq]=${section}&sort=firstPublishedAt:desc&pagination[pageSize]=20&${CARD}`,
  tuned: (section: string) =>
    `/api/articles?filters[section][slug][$eq]=${section}&sort=firstPublishedAt:desc&pagination[pageSize]=20&${CARD}${NO_COUNT}`,
  fastify: (section: string) => `/stories?section=${section}`,
};

export const sections = SECTIONS;

/** The list's first page, and the one that begins behind `pages` pages. */
export const page = {
  first: `/api/editions?pageSize=${PAGE_SIZE}`,
  after: (pages: number, stories: number) =>
    `/api/editions?pageSize=${PAGE_SIZE}&before=${new Date(
      storyAt(Math.max(PAGE_SIZE, stories - pages * PAGE_SIZE), stories).firstPublishedMs,
    ).toISOString()}`,
};

const asset = 'asset { url width height alternativeText caption }';
const graphql = (query: string): Asked => ({
  path: '/graphql',
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query }),
});

export const graphqlBySlug = {
  ours: (slug: string) =>
    graphql(
      `{ edition(slug: "${slug}") { headline slug standfirst body { type level children { type text bold url } } inShort { text } section { name } authors { name } images { url width height caption alternativeText } relatedLinks { title path reason card { headline teaser } } } }`,
    ),
  strapi: (slug: string) =>
    graphql(
      `{ articles(filters: { slug: { eq: "${slug}" } }) { headline slug standfirst body summaryBullets { text } section { name } authors { name } images { caption credit ${asset} } relatedLinks { title url article { headline slug teaser } } } }`,
    ),
};
