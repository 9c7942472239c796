import { isLinkedAfter, referencesIn } from '../../../src/newsroom/input/relation-input';

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

describe('whether a relation points to anything after a save', () => {
  const stored = [{ id: 7, documentId: 'abc' }];
  it.each([
    ['is left as it was', undefined, true],
    ['is emptied', null, false],
    ['is emptied by a list', [], false],
    ['is set to nothing', { set: [] }, false],
    ['is set to another', { set: ['def'] }, true],
    ['loses its only one, by id', { disconnect: [{ id: '7' }] }, false],
    ['loses its only one, by document', { disconnect: 'abc' }, false],
    ['loses one that it has not', { disconnect: ['def'] }, true],
    ['changes one for another', { connect: ['def'], disconnect: ['abc'] }, true],
    ['is an untouched field of the admin', { connect: [], disconnect: [] }, true],
  ])('where it %s', (_, given, isLinked) => expect(isLinkedAfter(given, stored)).toBe(isLinked));

  it('has nothing where nothing was and nothing came', () => {
    expect([undefined, { connect: [] }, null].map((given) => isLinkedAfter(given, []))).toEqual([
      false,
      false,
      false,
    ]);
  });
});
