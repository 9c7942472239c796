import { cacheTag } from '../../src/newsroom/edition/cache-tags';
import { houseStyle } from '../../src/newsroom/house-style';
import { articlePath, authorPath, homePath, sectionPath, tagPath } from '../../src/newsroom/edition/paths';

const { paths } = houseStyle;
const english = { locale: 'en', defaultLocale: 'en' };
const french = { locale: 'fr', defaultLocale: 'en' };

describe('the address of a story', () => {
  it.each([
    ['stands under its section', '/{section}/{slug}', 'world', english, '/world/summit-ends'],
    ['drops the section a story does not have', '/{section}/{slug}', null, english, '/summit-ends'],
    ['puts another locale in front', '/{section}/{slug}', 'monde', french, '/fr/monde/summit-ends'],
    [
      'lets the pattern place the locale',
      '/{section}/{locale}/{slug}',
      'monde',
      french,
      '/monde/fr/summit-ends',
    ],
    [
      'shows the default locale where the pattern asks for it',
      '/{locale}/{slug}',
      null,
      english,
      '/en/summit-ends',
    ],
    ['keeps fixed parts', '/news/{section}/{slug}.html', 'world', english, '/news/world/summit-ends.html'],
    ['leaves no hyphen behind for a missing section', '/{section}-{slug}', null, english, '/summit-ends'],
    ['encodes what an address cannot hold', '/{section}/{slug}', 'a/b?c', english, '/a%2Fb%3Fc/summit-ends'],
  ])('%s', (_name, article, section, where, path) => {
    expect(articlePath({ ...paths, article }, { section, slug: 'summit-ends', ...where })).toBe(path);
  });

  it('survives half a surrogate pair and never climbs out of its section', () => {
    expect(articlePath(paths, { section: '..', slug: '\ud800', ...english })).toBe('/%2E%2E/%EF%BF%BD');
  });
});

it('gives sections, authors, tags and the front page their addresses', () => {
  expect(sectionPath(paths, { section: 'world', ...english })).toBe('/world');
  expect(authorPath(paths, { author: 'mara-lind', ...french })).toBe('/fr/authors/mara-lind');
  expect(tagPath(paths, { tag: ' Border  Talks', ...english })).toBe('/tags/border-talks');
  expect(homePath(english)).toBe('/');
  expect(homePath(french)).toBe('/fr');
});

it('a tag is one ASCII word for a cache, in headers and messages alike', () => {
  expect(cacheTag({ tag: 'Border talks' })).toBe('tag-border-talks');
  expect(cacheTag({ tag: 'Zürich, SBB' })).toBe('tag-z%C3%BCrich%2C-sbb');
});
