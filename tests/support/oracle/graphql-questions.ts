import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { Luck } from './luck';
import { DEPTH } from './rest-questions';

interface Needs {
  values: readonly string[];
  documentIds: readonly string[];
  luck: Luck;
}

/** Query fields that lead into the newsroom's own tables; the others are asked too, less often. */
const ROOMS = /^(?:articles?|sections?|authors?|publication|uploadFiles?)(?:_connection)?$/u;

/** One query of the schema, valid: a root field, some levels below it, filters and sorting anywhere on the way. */
export function graphqlQuestion(schema: GraphQLSchema, needs: Needs): string {
  const fields = Object.values(schema.getQueryType()!.getFields());
  const rooms = fields.filter(({ name }) => ROOMS.test(name));
  const root = needs.luck.one(needs.luck.happens(0.9) ? rooms : fields);
  return `{ ${fieldText(root, DEPTH + 1, schema, needs)} }`;
}

function fieldText(
  field: GraphQLField<unknown, unknown>,
  depth: number,
  schema: GraphQLSchema,
  needs: Needs,
): string {
  return `${field.name}${argumentsText(field, needs)}${selectionText(field.type, depth, schema, needs)}`;
}

function argumentsText({ args, name }: GraphQLField<unknown, unknown>, needs: Needs): string {
  const given = args.flatMap((argument): string[] => {
    if (argument.name === 'documentId') return [`documentId: "${needs.luck.one(needs.documentIds)}"`];
    if (argument.name === 'slug') return ['slug: "open-story"'];
    if (!isNonNullType(argument.type) && !needs.luck.happens(argument.name === 'filters' ? 0.6 : 0.2))
      return [];
    if (argument.name === 'sort') return [`sort: ${sortText(name, needs)}`];
    if (argument.name === 'pagination') return [`pagination: { limit: ${needs.luck.one([1, 2, 100])} }`];
    const value = inputText(argument.type, DEPTH + 1, needs);
    return value === null ? [] : [`${argument.name}: ${value}`];
  });
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

/** `sort` is text in GraphQL, so nothing checks it before Strapi does. */
function sortText(_field: string, { luck }: Needs): string {
  const ways = [
    '',
    'localizations.',
    'bannedRelated.',
    'relatedLinks.article.',
    'section.',
    'images.asset.related.',
  ];
  const ends = [
    'headline',
    'body',
    'publishAt',
    'unpublishAt',
    'missedPublishAt',
    'scheduleProblem',
    'embargoUntil',
    'withdrawnAt',
    'targetDocumentId',
    'updatedAt',
  ];
  return JSON.stringify([`${luck.one(ways)}${luck.happens(0.2) ? luck.one(ways) : ''}${luck.one(ends)}:asc`]);
}

function inputText(type: GraphQLInputType, depth: number, needs: Needs): string | null {
  const { luck, values } = needs;
  if (isNonNullType(type)) return inputText(type.ofType, depth, needs);
  if (isListType(type)) {
    const one = inputText(type.ofType, depth, needs);
    return one === null ? null : `[${one}]`;
  }
  if (isEnumType(type)) return luck.one(type.getValues()).name;
  if (isLeafType(type)) return leafText(type.name, luck, values);
  if (!isInputObjectType(type) || depth === 0) return null;
  const fields = Object.values(type.getFields());
  const deeper = fields.filter(({ type: inner }) => isFilter(inner));
  const field = luck.one(deeper.length > 0 && depth > 1 && luck.happens(0.6) ? deeper : fields);
  const inner = luck.happens(0.02) ? 'null' : inputText(field.type, depth - 1, needs);
  return inner === null ? null : `{ ${field.name}: ${inner} }`;
}

/** A filter of a model, not of a scalar. */
const isFilter = (type: GraphQLInputType): boolean => {
  const named = getNamedType(type);
  return isInputObjectType(named) && named.name.endsWith('FiltersInput');
};

function leafText(name: string, luck: Luck, values: readonly string[]): string {
  if (name === 'Boolean') return luck.one(['true', 'false']);
  if (name === 'Int' || name === 'Float' || name === 'Long') return String(luck.below(40));
  if (name === 'DateTime') return `"${luck.one(['2031-04-05T06:07:00.000Z', '2001-01-01T00:00:00.000Z'])}"`;
  return JSON.stringify(luck.one(values));
}

function selectionText(type: GraphQLOutputType, depth: number, schema: GraphQLSchema, needs: Needs): string {
  const named = getNamedType(type);
  if (isUnionType(named)) {
    const member = needs.luck.one(schema.getPossibleTypes(named));
    return ` { __typename ... on ${member.name}${selectionOf(member, depth, schema, needs)} }`;
  }
  return isObjectType(named) ? selectionOf(named, depth, schema, needs) : '';
}

/** Most plain fields of a type, and one or two of what stands below it. */
function selectionOf(type: GraphQLObjectType, depth: number, schema: GraphQLSchema, needs: Needs): string {
  const { luck } = needs;
  const fields = Object.values(type.getFields()).filter(({ args }) =>
    args.every((one) => !isNonNullType(one.type)),
  );
  const plain = fields.filter(({ type: inner }) => isLeafType(getNamedType(inner)));
  const below = fields.filter(({ type: inner }) => !isLeafType(getNamedType(inner)));
  const chosen = plain
    .filter(({ name }) => luck.happens(CLOSED.test(name) ? 0.05 : 0.6))
    .map(({ name }) => name);
  if (depth > 0 && below.length > 0) {
    for (let times = 1 + luck.below(2); times > 0; times -= 1) {
      const field = luck.one(below);
      const text = fieldText(field, depth - 1, schema, needs);
      chosen.push(chosen.some((one) => one.startsWith(field.name)) ? `again${times}: ${text}` : text);
    }
  }
  return ` { ${['__typename', ...chosen].join(' ')} }`;
}

/** Asked seldom: one of them refuses the whole query, and what else is in it would not be tried. */
const CLOSED =
  /^(?:publishAt|unpublishAt|missedPublishAt|missedUnpublishAt|scheduleProblem|embargoUntil|withdrawnAt|bannedRelated|related)$/u;
