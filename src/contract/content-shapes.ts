import { z } from 'zod';

/** An attribute of a content type or component, as `schema.json` writes it. */
interface Attribute {
  type: string;
  required?: boolean;
  maxLength?: number;
  repeatable?: boolean;
  multiple?: boolean;
  relation?: string;
  target?: string;
  component?: string;
  enum?: string[];
}

export interface ContentSchema {
  info: { displayName: string };
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { i18n?: { localized?: boolean } };
  attributes: Record<string, Attribute>;
}

export type Schemas = Readonly<Record<string, ContentSchema>>;

const time = z.iso.datetime({ offset: true }).nullable();

/**
 * What Strapi answers for a content type, from its own `schema.json`: a field added there is in the document by itself.
 * Only what identifies an entry is always there; relations, components and media come where `populate` asks for them.
 */
export function answeredShape(uid: string, schemas: Schemas): z.ZodType {
  const schema = schemas[uid];
  if (schema === undefined) return z.looseObject({ id: z.union([z.int(), z.string()]) });
  const { attributes, options, pluginOptions, info } = schema;
  const isLocalized = pluginOptions?.i18n?.localized === true;
  return z
    .strictObject({
      id: z.int(),
      documentId: z.string(),
      ...fieldsOf(attributes, schemas, answered),
      createdAt: time.optional(),
      updatedAt: time.optional(),
      publishedAt: time.optional(),
      locale: z.string().nullable().optional(),
      ...(isLocalized
        ? { localizations: z.array(z.looseObject({ documentId: z.string() })).optional() }
        : {}),
      ...(options?.draftAndPublish ? { status: z.enum(['draft', 'published', 'modified']).optional() } : {}),
    })
    .meta({ id: info.displayName, description: `A ${info.displayName.toLowerCase()} as Strapi answers it.` });
}

/** What may be written of it: every field may be absent, and null empties one. */
export function writtenShape(uid: string, schemas: Schemas): z.ZodType {
  const schema = schemas[uid]!;
  return z
    .looseObject(fieldsOf(schema.attributes, schemas, written))
    .meta({ id: `${schema.info.displayName}Input` });
}

type ShapeOf = (attribute: Attribute, schemas: Schemas) => z.ZodType;

const fieldsOf = (attributes: Record<string, Attribute>, schemas: Schemas, shapeOf: ShapeOf) =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [
      name,
      shapeOf(attribute, schemas).nullable().optional(),
    ]),
  );

function answered(attribute: Attribute, schemas: Schemas): z.ZodType {
  switch (attribute.type) {
    case 'relation': {
      const other = z.looseObject({ id: z.int(), documentId: z.string() });
      return attribute.relation?.endsWith('ToMany') ? z.array(other) : other;
    }
    case 'media':
      return z.looseObject({ id: z.int(), documentId: z.string(), url: z.string() });
    case 'component': {
      const part = componentShape(attribute, schemas, answered);
      return attribute.repeatable ? z.array(part) : part;
    }
    case 'datetime':
      return time;
    case 'boolean':
      return z.boolean();
    case 'integer':
      return z.int();
    case 'enumeration':
      return z.enum(attribute.enum as [string]);
    case 'blocks':
      return z.array(z.looseObject({ type: z.string() }));
    case 'json':
    case 'customField':
      return z.unknown();
    default:
      return z.string();
  }
}

function written(attribute: Attribute, schemas: Schemas): z.ZodType {
  switch (attribute.type) {
    case 'relation':
    case 'media':
      return z
        .unknown()
        .meta({ description: 'A documentId or an id, a list of them, or `{ connect, disconnect, set }`.' });
    case 'component': {
      const part = componentShape(attribute, schemas, written);
      return attribute.repeatable ? z.array(part) : part;
    }
    case 'datetime':
      return z.string().meta({ description: 'ISO 8601 with its zone.' });
    case 'string':
    case 'text':
      return attribute.maxLength === undefined ? z.string() : z.string().max(attribute.maxLength);
    default:
      return answered(attribute, schemas);
  }
}

function componentShape({ component = '' }: Attribute, schemas: Schemas, shapeOf: ShapeOf): z.ZodType {
  const { attributes } = schemas[component]!;
  const fields = fieldsOf(attributes, schemas, shapeOf);
  return shapeOf === answered ? z.strictObject({ id: z.int(), ...fields }) : z.looseObject(fields);
}
