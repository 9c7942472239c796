import { buildSchema, getOperationAST, parse } from 'graphql';
import { operationCost } from '../../src/graphql/limits/operation-cost';

const schema = buildSchema(/* GraphQL */ `
  input Page {
    limit: Int
    start: Int
    page: Int
    pageSize: Int
  }
  type Query {
    articles(pagination: Page): [Article]!
    articles_connection(pagination: Page): Articles
    article(documentId: ID!): Article
    editions(pageSize: Int): EditionList!
  }
  type Mutation {
    createArticle(headline: String): Article
  }
  type Articles {
    nodes: [Article!]!
    pageInfo: Info!
  }
  type Info {
    total: Int
  }
  type Article {
    headline: String
    section: Section
    authors(pagination: Page): [Author]!
    again(pagination: Page): Articles
  }
  type Section {
    name: String
  }
  type Author {
    name: String
    portrait: Section
  }
  type EditionList {
    cards: [EditionCard!]!
  }
  type EditionCard {
    slug: String
  }
`);

const costOf = (text: string, variables: Record<string, unknown> = {}): number => {
  const document = parse(text);
  return operationCost(
    { schema, document, operation: getOperationAST(document)!, variables },
    { usual: 25, most: 100 },
  );
};

describe('what a GraphQL operation costs', () => {
  it.each([
    ['a story with its section', '{ article(documentId: 1) { headline section { name } } }', 2],
    ['a list that names no number', '{ articles { headline } }', 25],
    ['a list of a hundred', '{ articles(pagination: { limit: 100 }) { headline } }', 100],
    ['a list by its page size', '{ articles(pagination: { page: 3, pageSize: 10 }) { headline } }', 10],
    ['a list of more than there can be', '{ articles(pagination: { limit: 1000000 }) { headline } }', 100],
    ['a list of as many as there are', '{ articles(pagination: { limit: -1 }) { headline } }', 100],
    ['a relation of each', '{ articles(pagination: { limit: 10 }) { section { name } } }', 20],
    ['lists in lists', '{ articles(pagination: { limit: 10 }) { authors { portrait { name } } } }', 510],
    [
      'a collection',
      '{ articles_connection(pagination: { limit: 10 }) { nodes { section { name } } pageInfo { total } } }',
      30,
    ],
    [
      'collections in collections',
      '{ articles { again(pagination: { limit: 2 }) { nodes { section { name } } } } }',
      25 * (1 + 2 * 2),
    ],
    ['aliases', '{ a: articles { headline } b: articles { headline } }', 50],
    [
      'a fragment wherever it is spread',
      '{ a: articles { ...f } b: articles { ...f } } fragment f on Article { section { name } }',
      100,
    ],
    [
      'a fragment in place',
      '{ articles { ... on Article { section { name } } ... { section { name } } } }',
      75,
    ],
    [
      'editions, a read each',
      '{ editions(pageSize: 100) { cards { slug } } b: editions { cards { slug } } }',
      2,
    ],
    [
      'a mutation with what it reads after',
      'mutation { createArticle(headline: "a") { authors { name } } }',
      26,
    ],
    ['the schema itself', '{ __schema { types { name fields { name } } } }', 0],
  ])('%s', (_name, text, cost) => {
    expect(costOf(text)).toBe(cost);
  });

  it('takes page sizes out of variables', () => {
    const text = 'query ($p: Page) { articles(pagination: $p) { section { name } } }';
    expect(costOf(text, { p: { limit: 7 } })).toBe(14);
    expect(costOf(text)).toBe(50);
  });
});
