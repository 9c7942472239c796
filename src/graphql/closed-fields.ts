import type { Core } from '@strapi/strapi';
import { isObjectType, type GraphQLSchema } from 'graphql';
import type { ClosedFields } from '../questions/closed-question';
import { finishSchema } from './built-schema';

/** What a field of the schema says of itself when only the newsroom may ask for it. */
export interface Closable {
  isForNewsroom?: boolean;
}

/** Marks the closed fields in the schema, so that whoever walks a query knows them without knowing Strapi's models. */
export function markClosedFields(strapi: Core.Strapi, closed: ClosedFields): void {
  finishSchema(strapi, (schema) => {
    for (const [uid, names] of Object.entries(closed)) {
      for (const name of names) mark(schema, typeNameOf(strapi, uid), name);
    }
    return schema;
  });
}

function mark(schema: GraphQLSchema, type: string, name: string): void {
  const found = schema.getType(type);
  if (!isObjectType(found)) return;
  for (const field of [name, `${name}_connection`]) {
    const { extensions } = found.getFields()[field] ?? {};
    if (extensions) (extensions as Closable).isForNewsroom = true;
  }
}

function typeNameOf(strapi: Core.Strapi, uid: string): string {
  const { naming } = strapi.plugin('graphql').service('utils');
  const model = strapi.getModel(uid as never) as { modelType?: string };
  return model.modelType === 'component' ? naming.getComponentName(model) : naming.getTypeName(model);
}
