import type { Core } from '@strapi/strapi';
import { closePublicAnswers } from './public-answers/public-answers';
import { giveDispatchPermissions, registerDispatchPermissions } from './admin-routes/dispatch-permissions';
import { addBulletRoutes } from './admin-routes/bullet-routes';
import { addDeskRoutes } from './admin-routes/desk-routes';
import { addPresenceRoutes } from './admin-routes/presence-routes';
import { addHistoryRoutes } from './admin-routes/history-routes';
import { addPictureRoutes } from './admin-routes/picture-routes';
import { addTagRoutes } from './admin-routes/tag-routes';
import { addPreviewLinks } from './admin-routes/preview-links';
import { addStoryRoutes } from './admin-routes/story-routes';
import { addDispatchRoutes } from './admin-routes/dispatch-routes';
import { addOperatorToken } from './api/metrics/access/operator-token';
import { keepServingMark } from './at-start/serving-mark';
import { documentMiddlewares } from './document-middlewares/in-order';
import { followFiles } from './document-middlewares/follow-files';
import { followLocales } from './document-middlewares/follow-locales';
import { bulkInOrder } from './document-middlewares/bulk-in-order';
import { removeAccountMutations } from './graphql/close-mutations';
import { markClosedFields } from './graphql/closed-fields';
import { addEditionQueries } from './graphql/editions';
import { typeDerivedFields } from './graphql/derived-fields';
import { endGracefully } from './lifetime/graceful-end';
import { catchWhatNobodyCaught } from './lifetime/last-resort';
import { bootOneAtATime } from './lifetime/one-boot';
import { copySchemasCheaply } from './saves/schema-copies';
import { addNewsroomTools } from './mcp/newsroom-tools';
import type { HouseStyle } from './newsroom/house-style';
import { dispatchModels } from './stores/wire/dispatch-models';
import { newDocumentId } from './stores/database/document-ids';
import { closeQuestions } from './questions/close-questions';
import { CLOSED_FIELDS } from './questions/closed-fields';
import { guardAfterCommits } from './stores/database/after-commits';
import { startSchedule } from './schedule/start-schedule';
import { endWhereNotListening } from './settings/why-not-listening';
import { checkBulletsAtStart } from './stores/to-check/bullet-check';
import { checkEditionsAtStart, type EditionCheck } from './stores/editions/edition-check';
import { hideAccounts } from './at-start/hide-accounts';
import { setEditLayout } from './at-start/edit-layout';
import { createGivenAdmin } from './at-start/first-admin';
import { addModels } from './stores/models';
import { indexDraftsAtStart } from './stores/search/draft-index';
import { addSearchTables } from './stores/search/search-tables';
import { keepPlannerStatistics } from './stores/database/planner-statistics';
import { watchPublicRows } from './stores/public-reads/public-mark-models';
import { setPublicPermissions } from './at-start/public-permissions';
import { giveFrontRights } from './at-start/front-rights';
import { makeNewsroomRoles } from './at-start/newsroom-roles';
import { openNewLanguages } from './at-start/open-new-languages';
import { giveRoleLanguages } from './at-start/role-languages';
import { addWireRoom, wireRoomOf } from './stores/wire/wire-room';
import { retryTransactions } from './stores/database/refused-transaction';
import { makeTransactionsTrue } from './stores/database/true-transactions';
import { watchDatabase } from './stores/database/watch';

let servingMark: ReturnType<typeof keepServingMark> | undefined;
const schedules = new WeakMap<Core.Strapi, ReturnType<typeof startSchedule>>();
let editionCheck: EditionCheck | undefined;
let draftIndex: ReturnType<typeof indexDraftsAtStart> | undefined;
let bulletCheck: ReturnType<typeof checkBulletsAtStart> | undefined;

/** The table of contents: what is registered, in which order. */
export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    const style = strapi.config.get('newsroom') as HouseStyle;
    const now = () => Date.now();
    bootOneAtATime(strapi);
    copySchemasCheaply();
    makeTransactionsTrue(strapi);
    guardAfterCommits(strapi);
    endGracefully(strapi);
    watchDatabase(strapi);
    const events = addWireRoom(strapi, now);

    addModels(strapi, dispatchModels);
    retryTransactions(strapi);
    strapi.customFields.register([
      { name: 'tags', type: 'json' },
      { name: 'focus', type: 'json' },
      { name: 'stories', type: 'json' },
    ]);

    for (const [, middleware] of documentMiddlewares({ strapi, style, events, now, newDocumentId }))
      strapi.documents.use(middleware as never);

    closeQuestions(strapi, CLOSED_FIELDS); // what readers may ask, and which fields they never see
    markClosedFields(strapi, CLOSED_FIELDS);
    hideAccounts(strapi);
    removeAccountMutations(strapi);
    typeDerivedFields(strapi);
    addOperatorToken(strapi, process.env);
    addEditionQueries(strapi);
    addNewsroomTools(strapi);
    addDispatchRoutes(strapi);
    addBulletRoutes(strapi);
    addStoryRoutes(strapi);
    addDeskRoutes(strapi, now);
    addPresenceRoutes(strapi);
    addHistoryRoutes(strapi);
    addTagRoutes(strapi);
    addPictureRoutes(strapi);
    addPreviewLinks(strapi);
    await registerDispatchPermissions(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const style = strapi.config.get('newsroom') as HouseStyle;
    bulkInOrder(strapi);
    const needs = { strapi, style, events: wireRoomOf(strapi), now: () => Date.now() };
    followFiles(needs);
    followLocales(needs);
    openNewLanguages(strapi);
    await setPublicPermissions(strapi);
    await setEditLayout(strapi);
    await createGivenAdmin(strapi, process.env);
    await giveDispatchPermissions(strapi);
    await giveRoleLanguages(strapi);
    await makeNewsroomRoles(strapi);
    await giveFrontRights(strapi);
    await keepPlannerStatistics(strapi);
    await watchPublicRows(strapi);
    await addSearchTables(strapi);
    endWhereNotListening(strapi.server.httpServer, {
      port: strapi.config.get('server.port'),
      end: () => strapi.stop(1),
    });
    strapi.server.httpServer.once('listening', () => {
      catchWhatNobodyCaught(strapi); // a server outlives its database; a command may fail
      servingMark = keepServingMark(strapi);
      wireRoomOf(strapi).serve(); // commands append and do not deliver, and publish nothing by themselves
      editionCheck = checkEditionsAtStart(strapi, { style, ...wireRoomOf(strapi), now: () => Date.now() });
      bulletCheck = checkBulletsAtStart(strapi, { style, now: () => Date.now(), editions: editionCheck });
      draftIndex = indexDraftsAtStart(strapi);
      schedules.set(strapi, startSchedule({ strapi, now: () => Date.now() }));
    });
  },

  async destroy({ strapi }: { strapi: Core.Strapi }) {
    servingMark?.stop();
    await schedules.get(strapi)?.stop();
    await editionCheck?.stop();
    await bulletCheck?.stop();
    await draftIndex?.stop();
    await wireRoomOf(strapi).close();
    await closePublicAnswers(strapi);
  },
};
