import { houseStyle } from '../../../src/newsroom/house-style';
import { pageOf } from '../../../src/newsroom/edition/page';
import { articleOf } from '../../../src/stores/stories/article-of';

it('a page does not say that an item lost its sentence, for nothing in it changed', () => {
  const item = { text: 'Ferries sail.', label: null, origin: 'editor', source: 'editor' };
  const facts = {
    documentId: 'a',
    locale: 'en',
    teaser: '',
    firstPublishedAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    style: houseStyle,
  };
  const pageWith = (inShort: object[]) => pageOf(articleOf({ headline: 'Ferries', inShort }), facts as never);
  expect(pageWith([{ ...item, stale: true }])).toEqual(pageWith([item]));
  expect(pageWith([item]).inShort).toEqual([item]);
});
