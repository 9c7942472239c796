import { parse } from 'graphql';
import { documentSize } from '../../src/graphql/limits/document-size';

const size = (text: string) => documentSize(parse(text));

describe('the size of a GraphQL document', () => {
  it('is its fields and the levels under a root field', () => {
    expect(size('{ __typename }')).toEqual({ depth: 0, fields: 1 });
    expect(size('{ a { b { c } d } e }')).toEqual({ depth: 2, fields: 5 });
    expect(size('query A { a { b } } query B { c }')).toEqual({ depth: 1, fields: 3 });
  });

  it('counts a fragment wherever it is spread', () => {
    expect(size('{ a { ...F } b { ... on B { ...F } } } fragment F on X { c { d } }')).toEqual({
      depth: 2,
      fields: 6,
    });
  });

  it('is endless where a fragment holds itself', () => {
    expect(size('{ ...F } fragment F on X { a { ...F } }').depth).toBe(Infinity);
  });

  it('is measured in few steps where spreads double it a hundred times', () => {
    const fragments = Array.from(
      { length: 100 },
      (_, at) => `fragment F${at} on X { ...F${at + 1} ...F${at + 1} }`,
    );
    expect(size(`{ ...F0 } ${fragments.join(' ')} fragment F100 on X { a }`).fields).toBe(2 ** 100);
  });
});
