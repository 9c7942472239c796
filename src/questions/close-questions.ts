import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { faultOf } from './question-faults';
import { mayDo, type Auth } from '../saves/rights';
import { isPostgres } from '../stores/database/database-kind';
import { whyClosed, type Asker, type ClosedFields, type Models } from './closed-question';
import { reachedBy } from './reach';
import { withoutClosed } from './without-closed';

type Query = Record<string, unknown>;
type Schema = { uid: string };
type Judge = (query: Query, schema: Schema, options?: { auth?: Auth }) => Promise<unknown>;

/** The right to publish comes with the times of publishing. */
export const askerOf = (auth: Auth | undefined): Asker => {
  const mayPreview = mayDo(auth, 'preview');
  return { mayPreview, seesDesk: mayPreview || mayDo(auth, 'publish') };
};

/**
 * Holds every question of the content API against who asks it, and every answer against what they may see.
 *
 * Strapi passes each query through `contentAPI.validate.query`, with the model and the caller: REST's parameters, and in
 * GraphQL those of each root field, relation and component. Document middlewares see the roots alone.
 */
export function closeQuestions(strapi: Core.Strapi, closed: ClosedFields): void {
  const models: Models = { attributesOf: (uid) => modelOf(strapi, uid).attributes, hasDrafts, closed };
  function hasDrafts(uid: string): boolean {
    return modelOf(strapi, uid).options?.draftAndPublish === true;
  }

  const askable = {
    fieldsOf: models.attributesOf,
    get knowsSupersets() {
      return isPostgres(strapi.db.connection); // there is none yet while the application is put together
    },
  };
  const contentApi = strapi.contentAPI as unknown as { validate: { query: Judge } };
  const judgedByStrapi = contentApi.validate.query;
  contentApi.validate.query = async (query, schema, options) => {
    const asker = askerOf(options?.auth);
    const fault = whyClosed(query, schema.uid, { asker, models });
    if (fault !== null) throw new errors.ValidationError(fault);
    const unaskable = faultOf(query, schema.uid, askable);
    if (unaskable !== null) throw new errors.ValidationError(unaskable);
    await judgedByStrapi(query, schema, options);
    const unknown = reachedBy(query, schema.uid, models.attributesOf).find(
      ({ by, uid, field }) => by === 'sort' && !isColumn(strapi, uid, field),
    );
    if (unknown) throw new errors.ValidationError(`There is no field "${unknown.field}" to sort by.`);
    if (!asker.mayPreview && isRead(strapi)) onlyPublished(query, schema.uid, models);
  };

  strapi.sanitizers.add('content-api.output', ((schema: Schema) => (data: unknown) => {
    const auth = strapi.requestContext.get()?.state?.auth as Auth | undefined;
    const isWhole = askerOf(auth).seesDesk || !isRead(strapi); // who writes gets the story as it was stored
    return isWhole ? data : withoutClosed(data, schema.uid, models);
  }) as never);
}

/**
 * Writes into the question that rows must be published, also where Strapi would look for no status at all: in relations
 * of a GraphQL mutation, or where a filter on `publishedAt` itself would take the place of Strapi's own.
 */
function onlyPublished(query: Query, uid: string, models: Models): void {
  if ('status' in query) query.status = 'published';
  const open: { query: Query; uid: string }[] = [{ query, uid }];
  for (let one = open.pop(); one; one = open.pop()) {
    if (models.hasDrafts(one.uid)) one.query.filters = { $and: [one.query.filters ?? {}, PUBLISHED] };
    const { populate } = one.query;
    if (typeof populate !== 'object' || populate === null || Array.isArray(populate)) continue;
    for (const [name, inner] of Object.entries(populate)) {
      const attribute = models.attributesOf(one.uid)[name];
      const model = attribute?.target ?? attribute?.component;
      if (model && typeof inner === 'object' && inner !== null)
        open.push({ query: inner as Query, uid: model });
    }
  }
}

const PUBLISHED = { publishedAt: { $notNull: true } };
const READS = new Set(['GET', 'HEAD']);

/** A GraphQL request is a POST, and what Strapi judges there is what it reads, in mutations too. */
function isRead(strapi: Core.Strapi): boolean {
  const request = strapi.requestContext.get();
  return (
    !request || READS.has(request.method) || request.path === strapi.config.get('plugin::graphql.endpoint')
  );
}

/** Strapi lets every model be sorted by `documentId`, components too, which have none (500 on 5.54.0). */
const isColumn = (strapi: Core.Strapi, uid: string, field: string): boolean =>
  Object.hasOwn(strapi.db.metadata.get(uid)?.attributes ?? {}, field);

const modelOf = (strapi: Core.Strapi, uid: string) =>
  (strapi.getModel(uid as never) ?? { attributes: {} }) as unknown as {
    attributes: ReturnType<Models['attributesOf']>;
    options?: { draftAndPublish?: boolean };
  };
