import { buildSchema } from 'graphql';
import { editionSchema } from '../../src/graphql/edition-schema';
import { graphqlLimits, LIMITS } from '../../src/graphql/limits/limits';
import { publicQuery } from '../../src/graphql/public-query';

const judges = {
  schema: buildSchema(
    `scalar DateTime type InShortItem { text: String! } type Query { articles: [String!]! } type Mutation { edition: ID } ${editionSchema}`,
  ),
  mostTokens: LIMITS.tokens,
  mostDepth: LIMITS.depth,
  rules: graphqlLimits().validationRules,
};
const readsIn = (text: string) => publicQuery(text, judges)?.reads ?? null;

const EDITION = 'edition(slug: "a") { slug }';

describe('a GraphQL document of public reads alone', () => {
  it('is as many reads as it asks for stories and lists', () => {
    expect(readsIn(`{ ${EDITION} }`)).toBe(1);
    expect(readsIn(`{ a: ${EDITION} b: ${EDITION} editions { next } __typename }`)).toBe(3);
    expect(
      readsIn(`query A { ...F } query B { ${EDITION} } fragment F on Query { ... { ${EDITION} } }`),
    ).toBe(2);
    expect(readsIn('{ __typename }')).toBe(1);
  });

  it.each([
    ['another field', `{ ${EDITION} articles }`],
    [
      'another field behind fragments',
      `{ ...F } fragment F on Query { ... on Query { ...G } } fragment G on Query { articles }`,
    ],
    ['introspection', '{ __schema { queryType { name } } }'],
    ['a mutation of the same name', 'mutation { edition }'],
    ['a mutation beside a query', `query A { ${EDITION} } mutation B { edition }`],
    ['a type of its own', `{ ${EDITION} } type Edition { slug: String }`],
    ['a fragment that holds itself', '{ ...F } fragment F on Query { ...F }'],
    ['a field that does not exist', '{ edition(slug: "a") { secret } }'],
    ['sixteen aliases', `{ ${Array.from({ length: 16 }, (_, at) => `a${at}: ${EDITION}`).join(' ')} }`],
    ['eleven directives', `{ edition(slug: "a") { ${'slug @skip(if: false) '.repeat(11)} } }`],
    ['more words than allowed', `{ edition(slug: "a") { ${'slug '.repeat(1000)} } }`],
    [
      'a level too many',
      `{ edition(slug: "a") { body { ${'children { '.repeat(11)} text ${'}'.repeat(11)} } } }`,
    ],
    ['no GraphQL at all', 'edition'],
  ])('is not one with %s', (_name, text) => {
    expect(readsIn(text)).toBeNull();
  });

  it('may be as deep as the limit', () => {
    const deep = `{ edition(slug: "a") { body { ${'children { '.repeat(10)} text ${'}'.repeat(10)} } } }`;
    expect(readsIn(deep)).toBe(1);
  });
});
