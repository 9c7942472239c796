import { factories } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isEmbargoed } from '../../../newsroom/article/embargo';
import { timeFrom } from '../../../newsroom/article/schedule';
import { draftEdition } from '../../../previews/draft-edition';
import { linkStrategy } from '../../../previews/link-strategy';
import { isValidLink } from '../../../previews/preview-link';
import { mayDo, type Auth } from '../../../saves/rights';
import { lintedArticle } from '../../../saves/in-short/linted-article';
import { refuse } from '../../../saves/refuse';
import type { HouseStyle } from '../../../newsroom/house-style';
import { blocker } from '../../../newsroom/problem';
import { defaultLocale, faultInLocales } from '../../../stores/stories/locales';

const UID = 'api::article.article';

interface Answering {
  sanitizeOutput(data: unknown, ctx: unknown): Promise<unknown>;
  transformResponse(data: unknown): unknown;
}

/**
 * Strapi's own controller, and five actions that an API token can be given by themselves: `publish` (with
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

  /** As `publish`; the right to it is also what lifts an embargo in every other save. */
  async publishDuringEmbargo(ctx) {
    const { entries } = await strapi.documents(UID).publish(target(ctx));
    return answer(this as unknown as Answering, entries[0], ctx);
  },

  async unpublish(ctx) {
    const { entries } = await strapi.documents(UID).unpublish(target(ctx));
    return answer(this as unknown as Answering, entries[0], ctx);
  },

  async preview(ctx) {
    const request = ctx as unknown as PreviewRequest;
    const style = strapi.config.get('newsroom') as HouseStyle;
    const now = Date.now();
    const { documentId, locale = await defaultLocale(strapi) } = target(request);
    const { auth } = request.state;
    const isByLink = auth?.strategy?.name === linkStrategy.name;
    const secret = strapi.config.get('admin.auth.secret') as string;
    if (isByLink && !isValidLink({ documentId, locale }, request.query as never, { secret, now }))
      throw new errors.ForbiddenError(
        'This preview link is not valid, or not any more. Open the preview anew.',
      );
    const draft = await draftEdition(strapi, { documentId, locale }, { style, now });
    if (draft === null) throw new errors.NotFoundError('No such story in this state.');
    const isHeld = isEmbargoed(timeFrom(draft.embargoUntil), now) && !mayDo(auth, 'publishDuringEmbargo');
    if (isHeld) throw new errors.ForbiddenError('A preview shows nothing of this story for now.');
    ctx.set('Cache-Control', 'private, no-store');
    ctx.set('X-Robots-Tag', 'noindex');
    ctx.body = { data: draft.page, meta: {} };
  },

  async lint(ctx) {
    const style = strapi.config.get('newsroom') as HouseStyle;
    const { data } = (ctx.request.body ?? {}) as { data?: unknown };
    const locale = typeof ctx.query.locale === 'string' ? ctx.query.locale : style.defaultLocale;
    refuseLocaleInData(ctx as unknown as Write);
    refuseUnknownFields(data, Object.keys(strapi.contentType(UID).attributes));
    const fault = await faultInLocales(strapi, locale);
    if (fault !== null) refuse([blocker(['locale'], 'locale.unknown', fault)]);
    ctx.body = await lintedArticle(data, { locale, style });
  },
}));

interface PreviewRequest extends Request {
  state: { auth?: Auth & { strategy?: { name?: string } } };
}

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
