import type { Core } from '@strapi/strapi';
import type { GraphQLSchema } from 'graphql';

const built = new WeakMap<Core.Strapi, GraphQLSchema>();

/** The schema that Strapi serves; undefined until it has built it at start. */
export const builtSchema = (strapi: Core.Strapi): GraphQLSchema | undefined => built.get(strapi);

/** Passes the schema through `finish` when Strapi has built it, and remembers what comes of it. */
export function finishSchema(strapi: Core.Strapi, finish: (schema: GraphQLSchema) => GraphQLSchema): void {
  strapi
    .get('services')
    .extend('plugin::graphql.content-api', (service: { buildSchema(): GraphQLSchema }) => ({
      ...service,
      buildSchema() {
        const schema = finish(service.buildSchema());
        built.set(strapi, schema);
        return schema;
      },
    }));
}
