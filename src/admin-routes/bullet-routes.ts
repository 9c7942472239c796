import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { FILTERS, type BulletFilter } from '../newsroom/in-short/to-check/open-problems';
import { ARTICLE_UID } from '../stores/stories/articles';
import type { ListPlace } from '../stores/to-check/bullets-to-check';
import { localeCodes } from '../stores/stories/locales';
import { storiesToCheck, type StoryToCheck } from '../stores/to-check/stories-to-check';
import { readableBy } from './readable-by';
import { addRoutes, route, type AdminContext } from './route';

/** Whoever may read a story in the content manager sees what its panel says of it, and so its line here. */
const READ_STORIES = ['plugin::content-manager.explorer.read', ARTICLE_UID] as const;

const LARGEST_PAGE = 100;
const PAGE = 25;

/** Adds the list of bullets to check to the admin. Shape in `docs/admin-routes.md`. */
export function addBulletRoutes(strapi: Core.Strapi): void {
  addRoutes(strapi, 'bullets', [
    route('GET', '/bullets-to-check', READ_STORIES, (ctx) => answerList(strapi, ctx)),
  ]);
}

async function answerList(strapi: Core.Strapi, ctx: AdminContext): Promise<void> {
  const { show, locale, after, limit } = wantedOf(ctx.query);
  const { stories, next } = await storiesToCheck(strapi, {
    filter: show,
    locale,
    after,
    limit,
    readable: readableBy(strapi, ctx),
  });
  ctx.body = {
    data: stories.map(storyView),
    next: next && `${next.urgency}-${next.foundMs}-${next.id}`,
    locales: await localeCodes(strapi),
  };
}

function wantedOf({ show = 'urgent', locale, after, limit = PAGE }: Record<string, unknown>) {
  const wrong: { path: string[]; message: string }[] = [];
  const refuse = (name: string, message: string) => void wrong.push({ path: [name], message });
  const size = Number(limit);
  const place = placeOf(after);
  if (typeof show !== 'string' || !Object.hasOwn(FILTERS, show))
    refuse('show', `show has to be one of ${Object.keys(FILTERS).join(', ')}.`);
  if (locale !== undefined && (typeof locale !== 'string' || locale.length > 40))
    refuse('locale', 'locale has to be the code of a language.');
  if (!Number.isInteger(size) || size < 1 || size > LARGEST_PAGE)
    refuse('limit', `limit has to be a number from 1 to ${LARGEST_PAGE}.`);
  if (place === undefined) refuse('after', 'after has to be the next of another page.');
  if (wrong.length > 0)
    throw new errors.ValidationError(wrong.map(({ message }) => message).join(' '), { errors: wrong });
  return {
    show: show as BulletFilter,
    locale: locale as string | undefined,
    after: place ?? null,
    limit: size,
  };
}

/** Null: the first page. Undefined: not a place. */
function placeOf(after: unknown): ListPlace | null | undefined {
  if (after === undefined) return null;
  const [, urgency, foundMs, id] = /^(\d)-(\d{1,15})-(\d{1,10})$/.exec(String(after)) ?? [];
  if (id === undefined || Number(id) > 2_147_483_647) return undefined;
  return { urgency: Number(urgency), foundMs: Number(foundMs), id: Number(id) };
}

const storyView = ({
  documentId,
  locale,
  headline,
  isPublished,
  isModified,
  foundMs,
  problems,
}: StoryToCheck) => ({
  documentId,
  locale,
  headline,
  isPublished,
  isModified,
  found: new Date(foundMs).toISOString(),
  problems: problems.map(({ foundMs: at, ...problem }) => ({
    ...problem,
    found: new Date(at).toISOString(),
  })),
});
