import { tidyRelatedLinks } from '../../../src/newsroom/related/related-links';

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
