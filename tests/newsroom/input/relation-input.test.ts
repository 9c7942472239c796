import { referencesIn } from '../../../src/newsroom/input/relation-input';

describe('the documents that a relation is to point to', () => {
  it.each([
    ['a document id', 'abc', [{ documentId: 'abc' }]],
    ['a row', 7, [{ id: 7 }]],
    ['a row as text', '7', [{ id: '7' }]],
    ['what Strapi would take for a row', '2024-elections', [{ id: '2024-elections' }]],
    ['an object with both', { documentId: 'abc', id: 7 }, [{ documentId: 'abc' }]],
    ['a list', ['abc', { id: 7 }, null], [{ documentId: 'abc' }, { id: 7 }]],
    ['connect', { connect: [{ documentId: 'abc' }], disconnect: ['gone'] }, [{ documentId: 'abc' }]],
    ['set', { set: 'abc' }, [{ documentId: 'abc' }]],
    ['nothing', null, []],
    ['an untouched field of the admin', { connect: [], disconnect: [] }, []],
  ])('are read from %s', (_, value, references) => {
    expect(referencesIn(value)).toEqual(references);
  });
});
