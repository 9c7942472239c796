import { withEditorBlocks } from '../../../src/newsroom/intake/wordpress/block-comments';
import { postDate } from '../../../src/newsroom/intake/wordpress/dates';
import { linkKey } from '../../../src/newsroom/intake/wordpress/link-key';
import { withShortcodes } from '../../../src/newsroom/intake/wordpress/shortcodes';
import { wholePicture } from '../../../src/newsroom/intake/wordpress/sized-picture';
import { wordpressSlug } from '../../../src/newsroom/intake/wordpress/wordpress-slug';
import type { WxrItem } from '../../../src/newsroom/intake/wordpress/wxr-item';

const codes = (text: string) =>
  withShortcodes(
    text,
    ({ name, attributes, inner }) =>
      `<${name} ${JSON.stringify(attributes)}${inner === null ? '' : ` ${inner}`}>`,
  );

describe('short codes', () => {
  it.each([
    ['[gallery ids="1,2"] after', '<gallery {"ids":"1,2"}> after'],
    [
      "[caption width='3' align=left]<img> Words[/caption]",
      '<caption {"width":"3","align":"left"} <img> Words>',
    ],
    ['[col][gallery][/col]', '<col {} <gallery {}>>'],
    ['He said “it [the vote] is over [sic]”', 'He said “it [the vote] is over [sic]”'],
    ['Write [[gallery]] to show one.', 'Write [gallery] to show one.'],
    ['[contact-form-7]', '<contact-form-7 {}>'],
    ['[unclosed "', '[unclosed "'],
    ['a [] b [1] c [ d', 'a [] b [1] c [ d'],
  ])('%s', (text, read) => expect(codes(text)).toBe(read));

  it('takes time in step with the length of a hostile text', () => {
    expect(codes('[a '.repeat(100_000)).length).toBeGreaterThan(0);
    expect(codes('[col]'.repeat(50_000)).length).toBeGreaterThan(0);
  });
});

describe('blocks of the editor', () => {
  it('hands each to its reader with settings and HTML, and reads blocks in blocks', () => {
    const seen: unknown[] = [];
    const html = withEditorBlocks(
      '<!-- wp:group --><!-- wp:paragraph {"a":1} --><p>x</p><!-- /wp:paragraph --><!-- wp:group -->in<!-- /wp:group --><!-- /wp:group -->' +
        '<!-- wp:latest-posts /--><!-- wp:core-embed/youtube {"url":"https://v.example/1"} -->y<!-- /wp:core-embed/youtube -->',
      ({ name, settings, html: inner }) => {
        seen.push([name, settings, inner?.length ?? null]);
        return name === 'youtube' || inner === null ? `[${name}]` : null;
      },
    );
    expect(seen).toEqual([
      ['group', {}, 96],
      ['paragraph', { a: 1 }, 8],
      ['group', {}, 2],
      ['latest-posts', {}, null],
      ['youtube', { url: 'https://v.example/1' }, 1],
    ]);
    expect(html.replaceAll(/<!-- \/wp:\w+ -->/gu, '')).toBe('<p>x</p>in[latest-posts][youtube]');
  });
});

const date = (dateGmt: string, local: string, published: string) =>
  postDate({ dateGmt, date: local, published } as WxrItem);

describe('when a post went out', () => {
  it.each([
    ['2020-03-03 10:00:00', '2020-03-03 11:00:00', '', '2020-03-03T10:00:00.000Z', false],
    [
      '0000-00-00 00:00:00',
      '2020-03-03 11:00:00',
      'Tue, 03 Mar 2020 10:00:00 +0000',
      '2020-03-03T10:00:00.000Z',
      false,
    ],
    [
      '0000-00-00 00:00:00',
      '2020-03-03 11:00:00',
      'Wed, 30 Nov -0001 00:00:00 +0000',
      '2020-03-03T11:00:00.000Z',
      true,
    ],
    ['', '0000-00-00 00:00:00', '', null, false],
    ['2020-02-31 10:00:00', '', '', null, false],
  ])('%s, %s, %s', (gmt, local, published, at, doubtful) =>
    expect(date(gmt, local, published)).toEqual({ at, doubtful }),
  );
});

const slug = (name: string, old: string[] = []) =>
  wordpressSlug({ name, meta: new Map([['_wp_old_slug', old]]) } as unknown as WxrItem, {
    locale: 'en',
    maxLength: 80,
    reserved: [],
  });

describe('the slug of a post', () => {
  it('stays where it is a legal one, however long', () => {
    expect(slug('pier-opens')).toEqual({ slug: 'pier-opens', formerSlugs: [] });
    const long =
      'the-port-of-skald-has-opened-its-new-pier-after-two-years-of-work-and-three-strikes-of-its-pilots';
    expect(slug(long)).toEqual({ slug: long, formerSlugs: [] });
  });

  it('is put right where it is not, and readers are led on', () => {
    expect(slug('pier_opens.html')).toEqual({ slug: 'pier-opens', formerSlugs: ['pier_opens.html'] });
    expect(slug('%d0%bf%d0%b8%d1%80%d1%81')).toEqual({ slug: 'pirs', formerSlugs: ['пирс'] });
    expect(slug('2020').slug).toMatch(/^2020-[a-z0-9]{8}$/);
    expect(slug('feed').formerSlugs).toEqual(['feed']);
  });

  it('remembers those it had before', () => {
    expect(slug('pier-opens', ['pier', 'pier-opens', 'pier']).formerSlugs).toEqual(['pier']);
  });
});

it('knows one address in its many spellings', () => {
  const keys = [
    'https://www.paper.example/a/b/',
    'http://paper.example/a/b#c',
    '/a/b',
    'https://paper.example/A/b?utm=1',
  ];
  expect(new Set(keys.map((key) => linkKey(key, 'https://paper.example'))).size).toBe(1);
  expect(linkKey('/?p=7', 'https://paper.example')).toBe('paper.example?p=7');
  expect(linkKey('mailto:a@b.example', '')).toBe('');
});

it('finds the picture that a copy was made from', () => {
  expect(wholePicture('https://p.example/a-300x200.jpg?w=3')).toBe('https://p.example/a.jpg');
  expect(wholePicture('https://p.example/a-scaled.jpeg')).toBe('https://p.example/a.jpeg');
  expect(wholePicture('https://p.example/a-b.jpg')).toBe('https://p.example/a-b.jpg');
});
