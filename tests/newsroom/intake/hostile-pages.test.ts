import { readStoryLine } from '../../../src/newsroom/intake/slugline/story-line';
import { parseHtml } from '../../../src/newsroom/intake/html/tree/parse-html';
import { readPage } from '../../../src/newsroom/intake/html/read-page';
import { isTooDeep } from '../../../src/newsroom/text/json-depth';

describe('a page that was made to hurt', () => {
  it('is refused with the line of an element that has more attributes than any', () => {
    const attributes = Array.from({ length: 1_001 }, (_, at) => `a${at}="1"`).join(' ');
    expect(readPage(`<!doctype html>\n<html><body>\n<p ${attributes}>Words</p></body></html>`)).toEqual({
      error: { code: 'html.attributes', message: 'An element has more than 1000 attributes.', line: 3 },
    });
  });

  it('is read as far as a page goes, where it is signs from end to end', () => {
    const { cutAt, root } = parseHtml(`<p>${'<'.repeat(2_500_000)}`);
    expect(cutAt).toBeLessThan(2_200_000);
    expect(root.children).toHaveLength(1);
  });

  it('says nothing in JSON of a million brackets, and is read without it', () => {
    const story =
      'The harbour board closed the old bridge over the Fern on Monday for repairs that take a year.';
    const page = `<head><title>Old bridge closes</title><script type="application/ld+json">${'['.repeat(100_000)}</script></head>
<body><article><h1>Old bridge closes</h1><p>${story}</p><p>${story}</p></article></body>`;
    expect(readPage(page)).toMatchObject({ article: { headline: 'Old bridge closes' } });
    expect(readStoryLine(`{"slugline":"article","body":${'['.repeat(100_000)}`)).toMatchObject({
      error: { code: 'slugline.malformed' },
    });
  });
});

it.each([
  ['{"a":[{"b":1}]}', false],
  ['['.repeat(501), true],
  [`"${'['.repeat(501)}\\"["`, false],
  ['[]'.repeat(10_000), false],
])('knows JSON that nobody means by its brackets', (json, isDeep) => {
  expect(isTooDeep(json)).toBe(isDeep);
});
