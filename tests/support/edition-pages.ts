import { blocksOf } from '../../src/newsroom/article/body';
import type { EditionPage, PublicImage, Publication } from '../../src/newsroom/edition/edition';

export const publication: Publication = {
  name: 'The Fjord Courier',
  language: 'en',
  siteUrl: 'https://news.example',
  description: 'News from the coast',
  boilerplate: '',
  socialProfiles: [{ network: 'mastodon', url: 'https://social.example/@fjord' }],
  logo: { url: '/uploads/logo.png', width: 120, height: 60 },
};

export const mediaUrl = 'https://cms.example';

export const ferryPicture: PublicImage = {
  url: '/uploads/ferry.jpg',
  mime: 'image/jpeg',
  width: 1600,
  height: 900,
  sizes: [
    { name: 'small', url: '/uploads/small_ferry.jpg', width: 500, height: 281 },
    { name: 'thumbnail', url: '/uploads/thumb_ferry.jpg', width: 245, height: 138 },
  ],
  alternativeText: 'A ferry at the quay',
  caption: 'The ferry on Monday',
  credit: 'Ada Park',
  role: 'lead',
  focus: null,
};

/** A whole invented story; what a test is about is put in its place. */
export const page = (different: Partial<EditionPage> = {}): EditionPage => ({
  documentId: 'ferry1',
  locale: 'en',
  dir: 'ltr',
  slug: 'ferry-line-reopens',
  path: '/coast/ferry-line-reopens',
  url: 'https://news.example/coast/ferry-line-reopens',
  translations: [],
  headline: 'Ferry line reopens after two years',
  teaser: 'Boats run again between Lund and Vik.',
  inShort: [
    {
      text: 'The first boat left at six.',
      label: null,
      origin: 'derived',
      source: { paragraph: 0, sentence: 0 },
    },
    { text: 'A ticket costs four crowns.', label: 'Fares', origin: 'editor', source: 'editor' },
  ],
  image: ferryPicture,
  section: { documentId: 's1', name: 'Coast', slug: 'coast', path: '/coast' },
  authors: [{ documentId: 'a1', name: 'Ada Park', slug: 'ada-park', path: '/authors/ada-park' }],
  byline: '',
  tags: ['ferries', 'transport'],
  firstPublishedAt: '2026-03-01T10:00:00.000Z',
  updatedAt: '2026-03-01T12:30:00.000Z',
  breakingUntil: null,
  isFree: true,
  social: { headline: 'Ferry line reopens after two years', image: ferryPicture },
  standfirst: 'The crossing had been shut since the storm.',
  dateline: 'VIK',
  body: blocksOf(['The first boat left Vik at six on Monday.', 'Some forty people were on board.']),
  bodyHtml: '<p>The first boat left Vik at six on Monday.</p><p>Some forty people were on board.</p>',
  images: [ferryPicture],
  credits: [{ name: 'Ole Berg', place: 'Lund' }],
  corrections: [{ text: 'An earlier version misstated the fare.', at: '2026-03-01T12:30:00.000Z' }],
  relatedLinks: [],
  ...different,
});

/** A story with nothing but what every story has. */
export const barePage = (different: Partial<EditionPage> = {}): EditionPage =>
  page({
    documentId: 'bare1',
    slug: 'short-notice',
    path: '/short-notice',
    headline: 'Short notice',
    teaser: '',
    inShort: [],
    image: null,
    section: null,
    authors: [],
    tags: [],
    standfirst: '',
    dateline: '',
    body: [],
    images: [],
    credits: [],
    corrections: [],
    ...different,
  });

/** What somebody who means harm, or a careless paste, puts into every field. */
export const HOSTILE =
  'A </script><script>alert(1)</script> ]]> <img src=x onerror="go()"> & \'q\' &apos; \u0000\u0008\u001f \ud800 \ufffe \u202egnp.exe \u2028end';

export const hostilePage = (): EditionPage =>
  page({
    documentId: 'hostile1',
    headline: HOSTILE,
    teaser: HOSTILE,
    standfirst: HOSTILE,
    dateline: HOSTILE,
    inShort: [{ text: HOSTILE, label: HOSTILE, origin: 'editor', source: 'editor' }],
    section: { documentId: 's', name: HOSTILE, slug: 'coast', path: '/coast' },
    authors: [{ documentId: 'a', name: HOSTILE, slug: 'a', path: '//evil.example' }],
    tags: [HOSTILE],
    images: [
      { ...ferryPicture, caption: HOSTILE, credit: HOSTILE, alternativeText: HOSTILE },
      { ...ferryPicture, url: 'javascript:alert(1)' },
    ],
    credits: [{ name: HOSTILE, place: HOSTILE }],
    corrections: [{ text: HOSTILE, at: '2026-03-01T12:30:00.000Z' }],
    body: [
      { type: 'paragraph', children: [{ type: 'text', text: HOSTILE }] },
      { type: 'html', children: [{ type: 'text', text: '<script>' }] } as never,
    ],
    relatedLinks: [
      { kind: 'external', title: HOSTILE, path: null, url: 'javascript:alert(1)', reason: '', card: null },
    ],
  });

export const feedInput = (pages: EditionPage[]) => ({
  publication,
  mediaUrl,
  selfUrl: 'https://cms.example/api/feeds/rss.xml?section=coast&locale=en',
  homeUrl: 'https://news.example/coast',
  pages,
  now: '2026-03-02T00:00:00.000Z',
});

/** The three kinds of story a feed meets together: Arabic and Japanese beside English, bare and hostile ones. */
export const mixedPages = (): EditionPage[] => [
  page(),
  barePage(),
  hostilePage(),
  page({
    locale: 'ar',
    path: '/ar/coast/ferry',
    headline: 'عودة العبّارة بعد عامين',
    teaser: 'تعود القوارب.',
  }),
  page({
    locale: 'ja',
    path: '/ja/coast/ferry',
    headline: 'フェリー航路、2年ぶり再開',
    teaser: '船が戻る。',
  }),
];
