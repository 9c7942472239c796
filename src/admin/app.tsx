import { PriceTag } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { InShortPanel } from './panels/InShortPanel';
import { texts } from './texts';

interface ContentManager {
  addEditViewSidePanel(panels: unknown[]): void;
}

export default {
  config: { tutorials: false, notifications: { releases: false } },

  register(app: StrapiApp) {
    app.customFields.register({
      name: 'tags',
      type: 'json',
      icon: PriceTag,
      intlLabel: { id: 'slugline.tags.label', defaultMessage: texts.tags.label },
      intlDescription: { id: 'slugline.tags.description', defaultMessage: texts.tags.description },
      components: { Input: async () => import('./fields/TagsInput') },
    });
  },

  bootstrap(app: StrapiApp) {
    const contentManager = app.getPlugin('content-manager').apis as unknown as ContentManager;
    contentManager.addEditViewSidePanel([InShortPanel]);
  },
};
