import { factories } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { lintedArticle } from '../../../document-middlewares/linted-article';
import { refuse } from '../../../document-middlewares/refuse';
import type { HouseStyle } from '../../../newsroom/house-style';
import { blocker } from '../../../newsroom/problem';
import { faultInLocales } from '../../../stores/locales';

const UID = 'api::article.article';

interface Answering {
  sanitizeOutput(data: unknown, ctx: unknown): Promise<unknown>;
  transformResponse(data: unknown): unknown;
}

/**
 * Strapi's own controller, and four actions that an API token can be given by themselves: `publish` (with
 * `unpublish` beside it), `preview` and `lint`. The first and the third also decide what `status` may be asked for elsewhere.
 */
export default factories.createCoreController(UID, ({ strapi }) => ({
  async create(ctx) {
    refuseLocaleInData(ctx as unknown as Write);
    return super.create(ctx);
  },

  async update(ctx) {
    refuseLocaleInData(ctx as unknown as Write);
    return super.update(ctx);
  },

  async publish(ctx) {
    const { entries } = await strapi.documents(UID).publish(target(ctx));
    return answer(this as unknown as Answering, entries[0], ctx);
  },

  async unpublish(ctx) {
    const { entries } = await strapi.documents(UID).unpublish(target(ctx));
    return answer(this as unknown as Answering, entries[0], ctx);
  },

  async preview(ctx) {
    const document = await strapi.documents(UID).findOne({ ...target(ctx), status: 'draft', populate: '*' });
    return answer(this as unknown as Answering, document, ctx);
  },

  async lint(ctx) {
    const style = strapi.config.get('newsroom') as HouseStyle;
    const { data } = (ctx.request.body ?? {}) as { data?: unknown };
    const locale = typeof ctx.query.locale === 'string' ? ctx.query.locale : style.defaultLocale;
    refuseLocaleInData(ctx as unknown as Write);
    refuseUnknownFields(data, Object.keys(strapi.contentType(UID).attributes));
    const fault = await faultInLocales(strapi, locale);
    if (fault !== null) refuse([blocker(['locale'], 'locale.unknown', fault)]);
    ctx.body = lintedArticle(data, { locale, style });
  },
}));

interface Write {
  query: Record<string, unknown>;
  request: { body?: { data?: unknown } };
}

/** Strapi drops a `locale` that stands among the fields, and the story lands in the default one. */
function refuseLocaleInData({ query, request }: Write): void {
  const locale = (request.body?.data as { locale?: unknown } | null | undefined)?.locale;
  if (locale === undefined || locale === null || locale === query.locale) return;
  const message = 'The locale of a story stands in the address: /api/articles?locale=de.';
  refuse([blocker(['locale'], 'locale.misplaced', message)]);
}

function refuseUnknownFields(data: unknown, known: readonly string[]): void {
  if (data === null || typeof data !== 'object') return;
  const unknown = Object.keys(data).filter((field) => !known.includes(field));
  const problems = unknown.map((field) =>
    blocker([field], 'input.unknown-field', `A story has no field "${field}".`),
  );
  if (problems.length > 0) refuse(problems);
}

interface Request {
  params?: { id: string };
  query: Record<string, unknown>;
}

const target = ({ params, query }: Request) => ({
  documentId: params?.id ?? '',
  locale: typeof query.locale === 'string' ? query.locale : undefined,
});

async function answer(controller: Answering, document: unknown, ctx: Request) {
  if (!document) throw new errors.NotFoundError('No such story in this state.');
  return controller.transformResponse(await controller.sanitizeOutput(document, ctx));
}
