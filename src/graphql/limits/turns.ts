import {
  getNamedType,
  isObjectType,
  isUnionType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';

/** Statements that begin before everybody else has a turn: a handful costs less than ten milliseconds. */
const AT_ONCE = 4;

/**
 * Lets the resolvers of relations begin a few at a time, with the server's other work between.
 *
 * All relations of a list begin in one moment, and on SQLite each statement is answered within it: a thousand of them
 * were one long turn of the event loop, in which no other reader was answered.
 */
export function takeTurns(schema: GraphQLSchema, isRead: (type: string) => boolean): GraphQLSchema {
  const turn = turns();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !isRead(type.name)) continue;
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type);
      if (!field.resolve || !(isObjectType(named) || isUnionType(named)) || !isRead(named.name)) continue;
      const { resolve } = field;
      const inTurn: GraphQLFieldResolver<unknown, unknown> = async (...asked) => {
        await turn();
        return resolve(...asked);
      };
      field.resolve = inTurn;
    }
  }
  return schema;
}

/** Resolves a few waiting callers in each round of the event loop, first come, first served. */
export function turns(): () => Promise<void> {
  const waiting: (() => void)[] = [];
  let isGoing = false;
  const round = () => {
    for (const begin of waiting.splice(0, AT_ONCE)) begin();
    if (waiting.length > 0) setImmediate(round);
    else isGoing = false;
  };
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (isGoing) return;
      isGoing = true;
      setImmediate(round);
    });
}
