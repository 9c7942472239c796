import { problemsInRelatedLinks, tidyRelatedLinks } from '../../src/newsroom/related-links';

it.each([
  ['both targets', { documentId: 'a', url: 'https://x.org' }, 'related-links.both-targets', []],
  ['no target', { title: 'Only words' }, 'related-links.no-target', []],
  ['a blank address', { url: '  ' }, 'related-links.no-target', []],
  ['itself', { documentId: 'own' }, 'related-links.itself', ['article']],
  ['an address without scheme', { url: 'example.org/page' }, 'related-links.bad-url', ['url']],
  ['a script for an address', { url: 'javascript:alert(1)' }, 'related-links.bad-url', ['url']],
  ['a file', { url: 'file:///etc/passwd' }, 'related-links.bad-url', ['url']],
])('refuses a link with %s and says where', (_name, link, code, path) => {
  const problems = problemsInRelatedLinks([{ documentId: 'fine' }, link], 'own');
  expect(problems).toMatchObject([{ level: 'blocker', code, path: ['relatedLinks', 1, ...path] }]);
});

it('takes an article, a web address, and a headline from intake', () => {
  const links = [
    { documentId: 'a' },
    { url: 'https://example.org/ä' },
    { title: 'A bridge falls', byHeadline: true },
  ];
  expect(problemsInRelatedLinks(links, null)).toEqual([]);
});

it('keeps the order and each target once', () => {
  const links = [
    { documentId: 'b', title: '' },
    { url: 'https://Example.org/page/', title: 'First' },
    { documentId: 'a', title: '' },
    { url: 'https://example.org/page#part', title: 'Again' },
    { documentId: 'b', title: 'Other words' },
    { title: 'A bridge falls', byHeadline: true },
    { title: 'a bridge falls ', byHeadline: true },
  ];
  expect(tidyRelatedLinks(links)).toEqual([links[0], links[1], links[2], links[5]]);
});
