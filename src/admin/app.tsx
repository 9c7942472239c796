import { ListSearch, PaperPlane, PriceTag } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { knowLanguages } from './languages';
import { InShortPanel } from './panels/InShortPanel';
import { OnTheSitePanel } from './panels/OnTheSitePanel';
import { SchedulePanel } from './panels/SchedulePanel';
import { listColumns } from './stories/list-columns';
import { texts } from './texts';

interface ContentManager {
  addEditViewSidePanel(panels: unknown[]): void;
}

/** The server asks for it again at every call; here it keeps the links out of sight of those who may not follow them. */
const MAY_SEE_DELIVERIES = [{ action: 'admin::slugline-dispatches.read', subject: null }] as never;

const MAY_READ_STORIES = [
  { action: 'plugin::content-manager.explorer.read', subject: 'api::article.article' },
] as never;

const languages = knowLanguages();

export default {
  config: { tutorials: false, notifications: { releases: false } },

  register(app: StrapiApp) {
    app.addMiddlewares([languages.middleware] as never);
    app.customFields.register({
      name: 'tags',
      type: 'json',
      icon: PriceTag,
      intlLabel: { id: 'slugline.tags.label', defaultMessage: texts.tags.label },
      intlDescription: { id: 'slugline.tags.description', defaultMessage: texts.tags.description },
      components: { Input: async () => import('./fields/TagsInput') },
    });
    app.addMenuLink({
      to: 'slugline-bullets',
      icon: ListSearch,
      intlLabel: { id: 'slugline.bullets', defaultMessage: texts.bullets.title },
      permissions: MAY_READ_STORIES,
      Component: () => import('./pages/BulletsPage'),
    });
    app.addMenuLink({
      to: 'slugline-deliveries',
      icon: PaperPlane,
      intlLabel: { id: 'slugline.deliveries', defaultMessage: texts.deliveries.title },
      permissions: MAY_SEE_DELIVERIES,
      Component: () => import('./pages/DeliveriesPage'),
    });
    app.addSettingsLink('global', {
      id: 'slugline-endpoints',
      to: 'slugline-endpoints',
      intlLabel: { id: 'slugline.endpoints', defaultMessage: texts.endpoints.title },
      permissions: MAY_SEE_DELIVERIES,
      Component: () => import('./pages/EndpointsPage'),
    });
  },

  bootstrap(app: StrapiApp) {
    const contentManager = app.getPlugin('content-manager').apis as unknown as ContentManager;
    contentManager.addEditViewSidePanel([SchedulePanel, InShortPanel, OnTheSitePanel]);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', listColumns(languages.areSeveral));
  },
};
