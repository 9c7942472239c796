import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { authorsOf } from '../stores/desk/authors-of';
import { deskOf, peopleOf } from '../stores/desk/desk';
import { readableBy } from './readable-by';
import { addRoutes, route, type AdminContext } from './route';
import { fieldsAllowed, localeAsked, READ_STORIES } from './story-access';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** The longest page of Strapi's list. */
const MOST_STORIES = 100;

/** Adds what the page "Your desk" shows, and whom a story can be handed to. Shapes in `docs/admin-routes.md`. */
export function addDeskRoutes(strapi: Core.Strapi, now: () => number): void {
  addRoutes(strapi, 'desk', [
    route('GET', '/desk', READ_STORIES, (ctx) => answerDesk(strapi, ctx, now())),
    route('GET', '/people', READ_STORIES, async (ctx) => {
      ctx.body = { data: await peopleOf(strapi) };
    }),
    route('GET', '/authors', READ_STORIES, (ctx) => answerAuthors(strapi, ctx)),
  ]);
}

async function answerDesk(strapi: Core.Strapi, ctx: AdminContext, now: number): Promise<void> {
  const { until } = ctx.query;
  const untilMs = until === undefined ? now + DAY_MS : Date.parse(String(until));
  if (Number.isNaN(untilMs)) {
    const message = 'until has to be a time in ISO 8601.';
    throw new errors.ValidationError(message, { errors: [{ path: ['until'], message }] });
  }
  ctx.body = {
    data: await deskOf(strapi, {
      userId: ctx.state.user?.id ?? 0,
      readable: readableBy(strapi, ctx),
      until: new Date(untilMs),
    }),
  };
}

/** Strapi's list counts the authors of a story; an editor looks for a name. */
async function answerAuthors(strapi: Core.Strapi, ctx: AdminContext): Promise<void> {
  const { stories } = ctx.query;
  const documentIds =
    typeof stories === 'string' && stories !== '' ? stories.split(',', MOST_STORIES + 1) : [];
  if (documentIds.length === 0 || documentIds.length > MOST_STORIES) {
    const message = `stories has to name 1 to ${MOST_STORIES} stories, with commas between.`;
    throw new errors.ValidationError(message, { errors: [{ path: ['stories'], message }] });
  }
  const locale = await localeAsked(strapi, ctx);
  const maySee = fieldsAllowed(ctx, READ_STORIES)('authors');
  const readable = readableBy(strapi, ctx);
  ctx.body = { data: maySee ? await authorsOf(strapi, { documentIds, locale, readable }) : {} };
}
