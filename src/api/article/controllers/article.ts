import { factories } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { lintedArticle } from '../../../document-middlewares/linted-article';
import type { HouseStyle } from '../../../newsroom/house-style';

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
    ctx.body = lintedArticle((ctx.request.body as { data?: unknown } | undefined)?.data, {
      locale: typeof ctx.query.locale === 'string' ? ctx.query.locale : style.defaultLocale,
      style,
    });
  },
}));

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
