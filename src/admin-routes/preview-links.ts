import type { Core } from '@strapi/strapi';
import { timeFrom } from '../newsroom/article/schedule';
import { isEmbargoed } from '../newsroom/article/embargo';
import { signedLink } from '../previews/preview-link';
import { ARTICLE_UID } from '../stores/stories/articles';
import { defaultLocale } from '../stores/stories/locales';
import type { AdminContext } from './route';
import { refuseUnlessStory } from './story-access';

interface Asked {
  documentId?: string;
  locale?: string | null;
}

interface PreviewConfig {
  config?: { url?: string; handler?: unknown };
}

/**
 * Answers Strapi's own button *Open preview* with the site's preview page and a signed link for the draft, for those
 * who may read the story. No link for a story under embargo: it would show nothing, and so would a forwarded one.
 */
export function addPreviewLinks(strapi: Core.Strapi): void {
  const preview = strapi.config.get('admin.preview') as PreviewConfig | undefined;
  const url = preview?.config?.url ?? '';
  if (url === '') return;
  strapi.config.set(
    'admin.preview.config.handler',
    async (uid: string, { documentId = '', locale }: Asked) => {
      if (uid !== ARTICLE_UID) return undefined;
      const { state } = strapi.requestContext.get() as unknown as AdminContext;
      const story = { documentId, locale: locale ?? (await defaultLocale(strapi)) };
      await refuseUnlessStory(strapi, { state } as AdminContext, story);
      const draft = await strapi.db
        .query(ARTICLE_UID)
        .findOne({ where: { ...story, publishedAt: null }, select: ['embargoUntil'] });
      const now = Date.now();
      if (draft === null || isEmbargoed(timeFrom(draft.embargoUntil), now)) return undefined;
      const secret = strapi.config.get('admin.auth.secret') as string;
      const address = new URL(url);
      for (const [name, value] of Object.entries({ ...story, ...signedLink(story, { secret, now }) }))
        address.searchParams.set(name, value);
      return address.href;
    },
  );
}
