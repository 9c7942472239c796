import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { tagsBeginning } from '../stores/public-reads/tag-reads';
import { localeAsked, READ_STORIES } from './story-access';
import { addRoutes, route } from './route';

const LONGEST = 160;

/** Adds what the field of tags offers while somebody types: tags that readers have met already. */
export function addTagRoutes(strapi: Core.Strapi): void {
  addRoutes(strapi, 'tags', [
    route('GET', '/tags', READ_STORIES, async (ctx) => {
      const { begins } = ctx.query;
      if (typeof begins !== 'string' || begins.length > LONGEST) {
        const message = `begins has to be a text of at most ${LONGEST} characters.`;
        throw new errors.ValidationError(message, { errors: [{ path: ['begins'], message }] });
      }
      ctx.body = {
        data: await tagsBeginning(strapi.db.connection, begins, await localeAsked(strapi, ctx)),
      };
    }),
  ]);
}
