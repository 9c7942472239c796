import type { Card, EditionPage } from '../newsroom/edition/edition';

/** An invented story; `tests/contract` holds it to the shapes. */
export const exampleCard: Card = {
  documentId: 'h7k2m9c4x1p8q5r3t6v0w2y4',
  locale: 'en',
  dir: 'ltr',
  slug: 'harbour-pilots-end-strike',
  path: '/world/harbour-pilots-end-strike',
  headline: 'Harbour pilots end nine-day strike',
  teaser: 'Ships may enter Port Skald again from Wednesday.',
  inShort: [
    {
      text: 'Ships enter again from Wednesday.',
      label: null,
      origin: 'derived',
      source: { paragraph: 0, sentence: 0 },
    },
  ],
  image: null,
  section: { documentId: 's1', name: 'World', slug: 'world', path: '/world' },
  authors: [{ documentId: 'a1', name: 'Ada Park', slug: 'ada-park', path: '/authors/ada-park' }],
  byline: '',
  tags: ['Ports'],
  isFree: true,
  firstPublishedAt: '2026-11-25T08:00:00.000Z',
  updatedAt: '2026-11-25T08:00:00.000Z',
  breakingUntil: null,
};

export const exampleEdition: EditionPage = {
  ...exampleCard,
  url: 'https://news.example/world/harbour-pilots-end-strike',
  standfirst: 'The port agreed to hire 14 people before summer.',
  dateline: 'PORT SKALD',
  body: [
    {
      type: 'paragraph',
      children: [{ type: 'text', text: 'Ships may enter Port Skald again from Wednesday.' }],
    },
  ],
  bodyHtml: '<p>Ships may enter Port Skald again from Wednesday.</p>',
  images: [],
  credits: [],
  corrections: [],
  relatedLinks: [],
  social: { headline: 'Harbour pilots end nine-day strike', image: null },
  translations: [
    {
      locale: 'nb',
      path: '/nb/world/havnelos-streiken-er-over',
      slug: 'havnelos-streiken-er-over',
      url: 'https://news.example/nb/world/havnelos-streiken-er-over',
    },
  ],
};
