import { ROW_NAMES, targetOf } from '../../src/admin/rows/row-names';

const named = (field: string, row: object, headlines = {}) => ROW_NAMES[field]!(row as never, headlines);

describe('what a closed row of the form is called', () => {
  it.each([
    ['summaryBullets', { label: 'Reaction', text: 'Ferries sail.' }, 'Reaction: Ferries sail.'],
    ['images', { caption: '', asset: { caption: null, alternativeText: 'A quay', name: 'q.png' } }, 'A quay'],
    ['images', { caption: 'At dawn', asset: { caption: 'At night' } }, 'At dawn'],
    ['images', { asset: null }, ''],
    ['relatedLinks', { title: '', url: 'https://news.example/a' }, 'https://news.example/a'],
    [
      'relatedLinks',
      { article: { connect: [{ documentId: 'd2', headline: 'Just chosen' }] } },
      'Just chosen',
    ],
    ['credits', { name: 'Ada Lind', place: 'Oslo' }, 'Ada Lind, Oslo'],
  ])('%s', (field, row, expected) => {
    expect(named(field, row)).toBe(expected);
  });

  it('is the headline of the story that a link leads to, unless it has a title of its own', () => {
    const link = { targetDocumentId: 'd1', article: { connect: [], disconnect: [] } };
    expect(named('relatedLinks', link, { d1: 'Ferry sails' })).toBe('Ferry sails');
    expect(named('relatedLinks', { ...link, title: 'More' }, { d1: 'Ferry sails' })).toBe('More');
    expect(targetOf(link)).toBe('d1');
  });
});
