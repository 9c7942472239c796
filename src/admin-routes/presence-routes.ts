import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ARTICLE_UID } from '../stores/stories/articles';
import { defaultLocale } from '../stores/stories/locales';
import { presence, type Story } from '../stores/presence/presence';
import { addRoutes, bodyOf, route, type AdminContext } from './route';
import { READ_STORIES, refuseUnlessStory } from './story-access';

const MAY_WRITE = 'plugin::content-manager.explorer.update';

interface Told {
  isWriting: boolean;
  takesOver: boolean;
  locale: string | undefined;
}

/** Adds the heartbeat of an open form: who writes at the story? Shape in `docs/admin-routes.md`. */
export function addPresenceRoutes(strapi: Core.Strapi): void {
  addRoutes(strapi, 'presence', [
    route('POST', '/articles/:documentId/presence', READ_STORIES, (ctx) => beat(strapi, ctx)),
  ]);
}

async function beat(strapi: Core.Strapi, ctx: AdminContext): Promise<void> {
  const { documentId = '' } = ctx.params;
  const told = toldIn(bodyOf(ctx));
  await refuseUnlessStory(strapi, ctx, { documentId });
  const story: Story = { documentId, locale: told.locale ?? (await defaultLocale(strapi)) };
  const userId = Number(ctx.state.user?.id);
  const mayWrite = ctx.state.userAbility?.can(MAY_WRITE, ARTICLE_UID) === true;
  const writing = presence(strapi.db.connection);
  if (mayWrite && (told.isWriting || told.takesOver))
    await writing.claim(story, { userId, ...told }, Date.now());
  else await writing.release(story, userId);
  const writer = await writing.writer(story, Date.now());
  ctx.body = {
    data: writer && {
      name: await nameOf(strapi, writer.userId),
      since: new Date(writer.sinceMs).toISOString(),
      isMe: writer.userId === userId,
    },
  };
}

function toldIn({ isWriting = false, takesOver = false, locale }: Record<string, unknown>): Told {
  const wrong: { path: string[]; message: string }[] = [];
  for (const [name, value] of Object.entries({ isWriting, takesOver }))
    if (typeof value !== 'boolean') wrong.push({ path: [name], message: `${name} has to be true or false.` });
  if (locale !== undefined && (typeof locale !== 'string' || locale === '' || locale.length > 40))
    wrong.push({ path: ['locale'], message: 'locale has to be the code of a language.' });
  if (wrong.length > 0)
    throw new errors.ValidationError(wrong.map(({ message }) => message).join(' '), { errors: wrong });
  return {
    isWriting: isWriting === true,
    takesOver: takesOver === true,
    locale: locale as string | undefined,
  };
}

/** As the admin shows people; '' for one who was deleted meanwhile. */
async function nameOf(strapi: Core.Strapi, id: number): Promise<string> {
  const user = await strapi.db
    .query('admin::user')
    .findOne({ where: { id }, select: ['firstname', 'lastname', 'username'] });
  return [user?.firstname, user?.lastname].filter(Boolean).join(' ') || (user?.username ?? '');
}
