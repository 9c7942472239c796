import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';

type Resolvers = Readonly<Record<string, Readonly<Record<string, GraphQLFieldResolver<never, unknown>>>>>;

/**
 * Takes Strapi's wrapper off the fields of types that are plain data.
 *
 * Strapi 5.54 wraps the resolver of every field of every type in three promises and a policy check, also where nothing
 * is configured: a story has some three hundred fields, and the wrappers cost more than the story. The queries that
 * lead to these types keep theirs. `own` holds the resolvers the types do have; all other fields are read as they are.
 */
export function unwrapPlainFields(
  schema: GraphQLSchema,
  { isPlain, own }: { isPlain: (type: string) => boolean; own: Resolvers },
): GraphQLSchema {
  for (const [name, type] of Object.entries(schema.getTypeMap())) {
    if (!isObjectType(type) || !isPlain(name)) continue;
    for (const [field, definition] of Object.entries(type.getFields())) {
      definition.resolve = own[name]?.[field] as GraphQLFieldResolver<unknown, unknown> | undefined;
    }
  }
  return schema;
}
