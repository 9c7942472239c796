import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { differencesBetween } from '../newsroom/history/differences';
import type { PastStory } from '../newsroom/history/past-story';
import { pastSaves, pastStory } from '../stores/history/past-saves';
import { restoreStory } from '../stores/history/restore-story';
import type { StoryAddress } from '../stores/stories/story-address';
import { addRoutes, route, type AdminContext } from './route';
import { CHANGE_STORIES, fieldsAllowed, localeAsked, READ_STORIES, refuseUnlessStory } from './story-access';

const LARGEST_PAGE = 100;
const PAGE = 25;

/** Adds what the page of a story's versions asks. Shapes in `docs/admin-routes.md`. */
export function addHistoryRoutes(strapi: Core.Strapi): void {
  const at = '/articles/:documentId/history';
  addRoutes(strapi, 'history', [
    route('GET', at, READ_STORIES, (ctx) => answerList(strapi, ctx)),
    route('GET', `${at}/:version`, READ_STORIES, (ctx) => answerVersion(strapi, ctx)),
    route('GET', `${at}/:version/differences`, READ_STORIES, (ctx) => answerDifferences(strapi, ctx)),
    route('POST', `${at}/:version/restore`, CHANGE_STORIES, (ctx) => answerRestore(strapi, ctx)),
  ]);
}

async function answerList(strapi: Core.Strapi, ctx: AdminContext): Promise<void> {
  const address = await storyAsked(strapi, ctx);
  const { limit = PAGE, before } = ctx.query;
  const size = Number(limit);
  if (!Number.isInteger(size) || size < 1 || size > LARGEST_PAGE)
    wrong('limit', `limit has to be a number from 1 to ${LARGEST_PAGE}.`);
  const place = before === undefined ? null : versionId(before, 'before');
  const isSeen = fieldsAllowed(ctx, READ_STORIES);
  const { saves, next } = await pastSaves(strapi, address, { before: place, limit: size });
  ctx.body = {
    data: saves.map(({ savedMs, id, changed, ...save }) => ({
      version: String(id),
      savedAt: savedMs === null ? null : new Date(savedMs).toISOString(),
      ...save,
      changed: changed.filter(isSeen),
    })),
    next: next === null ? null : String(next),
    mayRestore: ctx.state.userAbility?.can(...CHANGE_STORIES) === true,
  };
}

async function answerVersion(strapi: Core.Strapi, ctx: AdminContext): Promise<void> {
  const address = await storyAsked(strapi, ctx);
  ctx.body = { data: { version: ctx.params.version, fields: await versionOf(strapi, ctx, address) } };
}

async function answerDifferences(strapi: Core.Strapi, ctx: AdminContext): Promise<void> {
  const address = await storyAsked(strapi, ctx);
  const after = await versionOf(strapi, ctx, address);
  const before = await versionOf(strapi, ctx, address, ctx.query.from);
  ctx.body = { data: differencesBetween(before, after, address.locale) };
}

async function answerRestore(strapi: Core.Strapi, ctx: AdminContext): Promise<void> {
  const address = await storyAsked(strapi, ctx, CHANGE_STORIES);
  const past = await wholeVersion(strapi, address, ctx.params.version);
  const leftOut = await restoreStory(strapi, address, {
    past,
    isAllowed: fieldsAllowed(ctx, CHANGE_STORIES),
    userId: ctx.state.user?.id ?? null,
  });
  ctx.body = { data: { leftOut } };
}

async function storyAsked(
  strapi: Core.Strapi,
  ctx: AdminContext,
  permission: typeof READ_STORIES | typeof CHANGE_STORIES = READ_STORIES,
): Promise<StoryAddress> {
  const address = { documentId: ctx.params.documentId ?? '', locale: await localeAsked(strapi, ctx) };
  await refuseUnlessStory(strapi, ctx, address, permission);
  return address;
}

/** With the fields that the role may read. */
async function versionOf(
  strapi: Core.Strapi,
  ctx: AdminContext,
  address: StoryAddress,
  version: unknown = ctx.params.version,
): Promise<PastStory> {
  const isSeen = fieldsAllowed(ctx, READ_STORIES);
  const whole = await wholeVersion(strapi, address, version);
  return Object.fromEntries(Object.entries(whole).filter(([name]) => isSeen(name)));
}

async function wholeVersion(
  strapi: Core.Strapi,
  address: StoryAddress,
  version: unknown,
): Promise<PastStory> {
  const story = await pastStory(strapi, address, versionId(version, 'version'));
  if (story === null) throw new errors.NotFoundError('There is no such version of this story.');
  return story;
}

function versionId(value: unknown, name: string): number {
  const id = /^\d{1,10}$/.test(String(value)) ? Number(value) : Infinity;
  if (id > 2_147_483_647) wrong(name, `${name} has to be the number of a version.`);
  return id;
}

function wrong(name: string, message: string): never {
  throw new errors.ValidationError(message, { errors: [{ path: [name], message }] });
}
