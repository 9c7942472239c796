import { newsArticleJsonLd } from '../../../src/newsroom/edition/json-ld';
import { pageWithPictures } from '../../../src/newsroom/edition/pictures/absolute-pictures';
import type { Pictures } from '../../../src/newsroom/edition/pictures/body-pictures';
import { pageOf } from '../../../src/newsroom/edition/page';
import { houseStyle } from '../../../src/newsroom/house-style';
import { articleOf } from '../../../src/stores/stories/article-of';
import { publication } from '../../support/edition-pages';

const picture = (url: unknown, more: object = {}) => ({
  type: 'image',
  image: { url, name: 'ferry.png', alternativeText: 'A ferry', width: 1600, height: 900, ...more },
  children: [{ type: 'text', text: '' }],
});
const words = { type: 'paragraph', children: [{ type: 'text', text: 'The ferry sails.' }] };

const pageWith = (story: object, pictures: Pictures = {}) =>
  pageOf(articleOf({ headline: 'Ferries', slug: 'ferries', ...story }), {
    documentId: 'd',
    locale: 'en',
    teaser: '',
    firstPublishedAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    pictures,
    style: houseStyle,
  });
const imageIn = (block: object, pictures?: Pictures) => {
  const [shown] = pageWith({ body: [block] }, pictures).body;
  return shown?.type === 'image' ? shown.image : null;
};

it.each([
  ['of this machine', 'http://localhost:1337/uploads/ferry.png', {}],
  ['of a loopback address', 'http://127.0.0.1:1337/uploads/ferry.png', {}],
  ['of the staging host', 'https://staging.news.example/uploads/ferry.png', { provider: 'local' }],
  [
    'of a host where the CMS lived under a path',
    'https://old.example/cms/uploads/ferry.png',
    { provider: 'local' },
  ],
  ['that is rooted', '/uploads/ferry.png', {}],
])('roots the address of a picture %s', (_kind, url, more) => {
  expect(imageIn(picture(url, more))?.url).toBe('/uploads/ferry.png');
});

it.each([
  ['another house', 'https://pictures.agency.example/uploads/ferry.png', {}],
  ['a bucket', 'https://bucket.s3.example/ferry.png', { provider: 'aws-s3' }],
])('leaves a picture of %s where it is', (_kind, url, more) => {
  expect(imageIn(picture(url, more))?.url).toBe(url);
});

it('has the shape of any other picture, and nothing of how its file is stored', () => {
  const small = { url: 'http://localhost:1337/uploads/small_ferry.png', width: 500, height: 281, hash: 'h' };
  const stored = { hash: 'ferry_1', provider: 'local', provider_metadata: {}, ext: '.png', size: 8 };
  const block = picture('http://localhost:1337/uploads/ferry.png', {
    ...stored,
    mime: 'image/png',
    caption: 'The ferry at noon. (Reuters)',
    formats: { small },
  });
  expect(imageIn(block)).toEqual({
    url: '/uploads/ferry.png',
    mime: 'image/png',
    width: 1600,
    height: 900,
    sizes: [{ name: 'small', url: '/uploads/small_ferry.png', width: 500, height: 281 }],
    alternativeText: 'A ferry',
    caption: 'The ferry at noon.',
    credit: 'Reuters',
    role: 'inline',
    focus: null,
  });
});

it('says of a picture what the library says today, with the version of its bytes; one that is gone, is gone', () => {
  const block = picture('/uploads/ferry.png', { hash: 'ferry_1' });
  const known = {
    version: 'ab12',
    alternativeText: 'A white ferry',
    caption: '',
    credit: 'Ada Park',
    copyright: '',
  };
  expect(imageIn(block, { ferry_1: known })).toMatchObject({
    url: '/uploads/ferry.png?v=ab12',
    alternativeText: 'A white ferry',
    credit: 'Ada Park',
  });
  expect(pageWith({ body: [words, block] }, { ferry_1: 'gone' })).toMatchObject({
    image: null,
    body: [{ type: 'paragraph' }],
    bodyHtml: '<p>The ferry sails.</p>',
  });
});

it('is in the HTML of the body by its rooted address, and by the whole one where that is asked', () => {
  const body = [words, picture('/uploads/ferry.png', { caption: 'Noon', credit: 'Ada Park' })];
  const page = pageWith({ body, images: [{ asset: { url: '/uploads/lead.png' }, role: 'lead' }] });
  const html = (address: string) =>
    `<p>The ferry sails.</p><figure><img src="${address}" alt="A ferry" width="1600" height="900"><figcaption>Noon Ada Park</figcaption></figure>`;
  expect(page.bodyHtml).toBe(html('/uploads/ferry.png'));
  const whole = pageWithPictures(
    { ...page, relatedLinks: [], url: '', translations: [] },
    'https://cms.example',
  );
  expect(whole.bodyHtml).toBe(html('https://cms.example/uploads/ferry.png'));
  expect(whole.image?.url).toBe('https://cms.example/uploads/lead.png');
  expect(JSON.stringify(whole)).not.toContain('"/uploads');
});

it('tells search engines of the first picture in the text when the story has no other', () => {
  const body = [words, picture('/uploads/ferry.png'), picture('/uploads/pier.png')];
  const page = pageWith({ body, images: [{ caption: 'Only words' }] });
  expect(page.image).toMatchObject({ url: '/uploads/ferry.png', width: 1600, height: 900 });
  expect(page.images).toEqual([]);
  const jsonLd = newsArticleJsonLd({
    page: { ...page, relatedLinks: [] },
    publication,
    mediaUrl: 'https://cms.news.example',
  });
  expect(jsonLd['image']).toEqual([
    {
      '@type': 'ImageObject',
      url: 'https://cms.news.example/uploads/ferry.png',
      width: 1600,
      height: 900,
      caption: 'A ferry',
    },
  ]);
});

it("keeps to the story's own picture where it has one", () => {
  const asset = { documentId: 'f', url: '/uploads/lead.png', mime: 'image/png', width: 8, height: 6 };
  const page = pageWith({ body: [picture('/uploads/ferry.png')], images: [{ asset, role: 'lead' }] });
  expect(page.image?.url).toBe('/uploads/lead.png');
});

it('has no picture of a text whose picture has no address', () => {
  const blocks = [picture('data:image/png;base64,AA'), picture('ferry.png'), picture(7), words];
  expect(pageWith({ body: [...blocks, { type: 'image', image: null, children: [] }] }).image).toBeNull();
});
