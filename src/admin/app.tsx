import { BulletList, Crop, Duplicate, ListSearch, PaperPlane, PriceTag } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { DeskPanel } from './desk/DeskPanel';
import { deskWidgets } from './desk/widgets';
import { ConflictPanel } from './conflict/ConflictPanel';
import { LinksPanel } from './fill-in/LinksPanel';
import { keepOwnOfEachLanguage } from './fill-in/own-of-each-language';
import { knowLanguages } from './languages';
import { colours } from './colours';
import { logo } from './logo';
import { askFirst } from './asking/ask-first';
import { BeforePublishingPanel } from './before-publishing/BeforePublishingPanel';
import { HISTORY_PATH } from './history/history-address';
import { HistoryPanel } from './history/HistoryPanel';
import { InShortPanel } from './in-short/InShortPanel';
import { pasteAtSelection } from './paste/paste-at-selection';
import { pasteBlocks } from './paste/paste-blocks';
import { PresencePanel } from './presence/PresencePanel';
import { RowNames } from './rows/RowNames';
import { headlinesFirst } from './stories/bulk-publish';
import { OnTheSitePanel } from './stories/OnTheSitePanel';
import { SchedulePanel } from './stories/SchedulePanel';
import { knowStore } from './stories/story-store';
import { listColumns } from './stories/list-columns';
import { oneStatus } from './stories/one-status';
import { ownTitle } from './own-title';
import { ownWords } from './own-words';
import { texts } from './texts';
import { withoutAdverts } from './without-adverts';
import { withoutPaidQuestions } from './without-paid-questions';
import { handOverOnLeaving } from './writing/hand-over-on-leaving';
import { openInShortByKey } from './writing/in-short-key';
import { keepInSight } from './writing/keep-in-sight';
import { steadyBody } from './writing/steady-body';
import { holdForm } from './unsaved/hold-form';
import { keepReading } from './unsaved/keep-reading';
import { keepTyping } from './unsaved/keep-typing';
import { PasteLink } from './paste/PasteLink';
import { UnsavedPanel } from './unsaved/UnsavedPanel';

interface ContentManager {
  addEditViewSidePanel(panels: unknown[]): void;
  addRichTextBlocks(blocks: object): void;
  addDocumentAction(change: (actions: never[]) => unknown[]): void;
}

/** The server asks for it again at every call; here it keeps the links out of sight of those who may not follow them. */
const MAY_SEE_DELIVERIES = [{ action: 'admin::slugline-dispatches.read', subject: null }] as never;

const MAY_READ_STORIES = [
  { action: 'plugin::content-manager.explorer.read', subject: 'api::article.article' },
] as never;

const MAY_WRITE_STORIES = [
  { action: 'plugin::content-manager.explorer.create', subject: 'api::article.article' },
] as never;

withoutAdverts();
ownTitle();
const languages = knowLanguages();

export default {
  config: {
    tutorials: false,
    notifications: { releases: false },
    translations: { en: ownWords },
    auth: { logo },
    menu: { logo },
    head: { favicon: logo },
    theme: colours,
  },

  register(app: StrapiApp) {
    app.addMiddlewares([languages.middleware, keepReading, knowStore] as never);
    app.widgets.register(
      () => deskWidgets({ stories: MAY_READ_STORIES, deliveries: MAY_SEE_DELIVERIES }) as never,
    );
    app.customFields.register({
      name: 'focus',
      type: 'json',
      icon: Crop,
      intlLabel: { id: 'slugline.focus.label', defaultMessage: texts.focus.label },
      intlDescription: { id: 'slugline.focus.description', defaultMessage: texts.focus.noPicture },
      components: { Input: async () => import('./fields/FocusInput') },
    });
    app.customFields.register({
      name: 'tags',
      type: 'json',
      icon: PriceTag,
      intlLabel: { id: 'slugline.tags.label', defaultMessage: texts.tags.label },
      intlDescription: { id: 'slugline.tags.description', defaultMessage: texts.tags.description },
      components: { Input: async () => import('./fields/TagsInput') },
    });
    app.customFields.register({
      name: 'stories',
      type: 'json',
      icon: BulletList,
      intlLabel: { id: 'slugline.front.label', defaultMessage: texts.front.label },
      intlDescription: { id: 'slugline.front.description', defaultMessage: texts.front.description },
      components: { Input: async () => import('./front/StoriesInput') },
    });
    app.router.addRoute({
      path: HISTORY_PATH,
      lazy: async () => ({ Component: (await import('./history/HistoryPage')).default }),
    });
    app.addMenuLink({
      to: 'slugline-paste',
      icon: Duplicate,
      intlLabel: { id: 'slugline.paste', defaultMessage: texts.paste.title },
      permissions: MAY_WRITE_STORIES,
      Component: () => import('./paste/PastePage'),
    });
    app.addMenuLink({
      to: 'slugline-bullets',
      icon: ListSearch,
      intlLabel: { id: 'slugline.bullets', defaultMessage: texts.bullets.title },
      permissions: MAY_READ_STORIES,
      Component: () => import('./to-check/BulletsPage'),
    });
    app.addMenuLink({
      to: 'slugline-deliveries',
      icon: PaperPlane,
      intlLabel: { id: 'slugline.deliveries', defaultMessage: texts.deliveries.title },
      permissions: MAY_SEE_DELIVERIES,
      Component: () => import('./deliveries/DeliveriesPage'),
    });
    app.addSettingsLink('global', {
      id: 'slugline-endpoints',
      to: 'slugline-endpoints',
      intlLabel: { id: 'slugline.endpoints', defaultMessage: texts.endpoints.title },
      permissions: MAY_SEE_DELIVERIES,
      Component: () => import('./endpoints/EndpointsPage'),
    });
  },

  bootstrap(app: StrapiApp) {
    holdForm();
    withoutPaidQuestions();
    keepOwnOfEachLanguage();
    keepInSight();
    oneStatus();
    headlinesFirst();
    openInShortByKey();
    pasteAtSelection();
    handOverOnLeaving();
    const contentManager = app.getPlugin('content-manager').apis as unknown as ContentManager;
    contentManager.addDocumentAction(keepTyping);
    contentManager.addRichTextBlocks(pasteBlocks);
    contentManager.addRichTextBlocks(steadyBody);
    contentManager.addDocumentAction(askFirst); // asks around our own Save and Publish
    contentManager.addEditViewSidePanel([
      ConflictPanel,
      PresencePanel,
      UnsavedPanel,
      LinksPanel,
      SchedulePanel,
      InShortPanel,
      BeforePublishingPanel,
      OnTheSitePanel,
      DeskPanel,
      HistoryPanel,
      RowNames,
    ]);
    app.getPlugin('content-manager').injectComponent('listView', 'actions', {
      name: 'slugline-paste',
      Component: PasteLink,
    });
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', listColumns(languages.areSeveral));
  },
};
