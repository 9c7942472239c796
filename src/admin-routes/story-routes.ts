import type { Core } from '@strapi/strapi';
import type { HouseStyle } from '../newsroom/house-style';
import { pagesTouched } from '../stores/editions/pages-touched';
import { readMasthead } from '../stores/stories/publication';
import { publicStateOf } from '../stores/stories/public-state';
import { addRoutes, route, type AdminContext } from './route';
import { localeAsked, READ_STORIES, refuseUnlessStory } from './story-access';

/** Adds what an open form asks again and again: is the story live, gone or planned by now? Shape in `docs/admin-routes.md`. */
export function addStoryRoutes(strapi: Core.Strapi): void {
  addRoutes(strapi, 'stories', [
    route('GET', '/articles/:documentId/state', READ_STORIES, (ctx) => answerState(strapi, ctx)),
    route('GET', '/articles/:documentId/before-publishing', READ_STORIES, (ctx) =>
      answerBeforePublishing(strapi, ctx),
    ),
  ]);
}

async function answerState(strapi: Core.Strapi, ctx: AdminContext): Promise<void> {
  const { documentId = '' } = ctx.params;
  const locale = await localeAsked(strapi, ctx);
  await refuseUnlessStory(strapi, ctx, { documentId });
  ctx.body = { data: await publicStateOf(strapi, { documentId, locale }) };
}

/** Which pages publishing and withdrawing would change, and as what site. */
async function answerBeforePublishing(strapi: Core.Strapi, ctx: AdminContext): Promise<void> {
  const story = { documentId: ctx.params.documentId ?? '', locale: await localeAsked(strapi, ctx) };
  await refuseUnlessStory(strapi, ctx, story);
  const style = strapi.config.get('newsroom') as HouseStyle;
  const pages = await pagesTouched(strapi, story, { style, now: Date.now() });
  const { publication } = await readMasthead(strapi);
  ctx.body = { data: { ...pages, site: { name: publication.name, url: publication.siteUrl } } };
}
