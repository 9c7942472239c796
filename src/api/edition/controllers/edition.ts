import type { Core } from '@strapi/strapi';
import { isSlug } from '../../../newsroom/slug';
import { defaultLocaleOf } from '../../../document-middlewares/saves';
import { editions } from '../../../stores/editions';

interface Context {
  params: { slug: string };
  query: { locale?: unknown };
  fresh: boolean;
  status: number;
  body: unknown;
  etag: string;
  set(name: string, value: string): void;
  notFound(message: string): void;
}

/** `GET /api/editions/:slug?locale=`: the published story at this address, or 404. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async findOne(ctx: Context) {
    const { slug } = ctx.params;
    const locale = typeof ctx.query.locale === 'string' ? ctx.query.locale : await defaultLocaleOf(strapi);
    const found = isSlug(slug) ? await editions(strapi.db.connection).findBySlug(slug, locale) : null;
    if (!found) return ctx.notFound('No published story has this address.');

    ctx.set('Cache-Control', 'public, max-age=0, must-revalidate');
    ctx.status = 200;
    ctx.body = { data: found.page, meta: {} };
  },
});
