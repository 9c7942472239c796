import type { Core } from '@strapi/strapi';
import { closePublicAnswers } from './api/edition/answers/public-answers';
import { giveDispatchPermissions, registerDispatchPermissions } from './admin-routes/dispatch-permissions';
import { addBulletRoutes } from './admin-routes/bullet-routes';
import { addDispatchRoutes } from './admin-routes/dispatch-routes';
import { addOperatorToken } from './api/metrics/access/operator-token';
import { closeDrafts } from './document-middlewares/close-drafts';
import { followBullets } from './document-middlewares/follow-bullets';
import { followFiles } from './document-middlewares/follow-files';
import { followShown } from './document-middlewares/follow-shown';
import { prepareArticle } from './document-middlewares/prepare-article';
import { prepareName } from './document-middlewares/prepare-name';
import { recordRebuild } from './document-middlewares/record-rebuild';
import { refuseUnaskable } from './document-middlewares/refuse-unaskable';
import { refuseUnreadable } from './document-middlewares/refuse-unreadable';
import { addEditionQueries } from './graphql/editions';
import { typeDerivedFields } from './graphql/derived-fields';
import type { HouseStyle } from './newsroom/house-style';
import { dispatchModels } from './stores/dispatch-models';
import { newDocumentId } from './stores/document-ids';
import { startSchedule } from './schedule/start-schedule';
import { endWhereNotListening } from './settings/why-not-listening';
import { checkBulletsAtStart } from './stores/bullet-check';
import { checkEditionsAtStart, type EditionCheck } from './stores/edition-check';
import { setEditLayout } from './stores/edit-layout';
import { createGivenAdmin } from './stores/first-admin';
import { addModels } from './stores/models';
import { keepPlannerStatistics } from './stores/planner-statistics';
import { setPublicPermissions } from './stores/public-permissions';
import { giveRoleLanguages } from './stores/role-languages';
import { addWireRoom, wireRoomOf } from './stores/wire-room';

const schedules = new WeakMap<Core.Strapi, ReturnType<typeof startSchedule>>();
let editionCheck: EditionCheck | undefined;
let bulletCheck: ReturnType<typeof checkBulletsAtStart> | undefined;

/** The table of contents: what is registered, in which order. */
export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    const style = strapi.config.get('newsroom') as HouseStyle;
    const now = () => Date.now();
    const events = addWireRoom(strapi, now);

    addModels(strapi, dispatchModels);
    strapi.customFields.register({ name: 'tags', type: 'json' });

    strapi.documents.use(closeDrafts({ strapi }) as never); // before anything else: who may see or make what
    strapi.documents.use(refuseUnaskable({ strapi }) as never); // questions that no database can be asked
    strapi.documents.use(refuseUnreadable() as never); // text that no database can hold
    strapi.documents.use(recordRebuild({ strapi, style, events, now }) as never); // opens the transaction
    strapi.documents.use(followShown({ strapi, style, events, now }) as never); // what many stories show
    strapi.documents.use(followBullets({ strapi, style, now }) as never); // what waits for an editor
    strapi.documents.use(prepareArticle({ strapi, style, now, newDocumentId }) as never); // claims, derives, refuses
    strapi.documents.use(prepareName({ strapi, style, now, newDocumentId }) as never); // slugs of sections and authors

    typeDerivedFields(strapi);
    addOperatorToken(strapi, process.env);
    addEditionQueries(strapi);
    addDispatchRoutes(strapi);
    addBulletRoutes(strapi);
    await registerDispatchPermissions(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const style = strapi.config.get('newsroom') as HouseStyle;
    followFiles({ strapi, style, events: wireRoomOf(strapi), now: () => Date.now() });
    await setPublicPermissions(strapi);
    await setEditLayout(strapi);
    await createGivenAdmin(strapi, process.env);
    await giveDispatchPermissions(strapi);
    await giveRoleLanguages(strapi);
    await keepPlannerStatistics(strapi);
    endWhereNotListening(strapi.server.httpServer, {
      port: strapi.config.get('server.port'),
      end: () => strapi.stop(1),
    });
    strapi.server.httpServer.once('listening', () => {
      wireRoomOf(strapi).serve(); // commands append and do not deliver, and publish nothing by themselves
      editionCheck = checkEditionsAtStart(strapi, { style, ...wireRoomOf(strapi), now: () => Date.now() });
      bulletCheck = checkBulletsAtStart(strapi, { style, now: () => Date.now(), editions: editionCheck });
      schedules.set(strapi, startSchedule({ strapi, now: () => Date.now() }));
    });
  },

  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await schedules.get(strapi)?.stop();
    await editionCheck?.stop();
    await bulletCheck?.stop();
    await wireRoomOf(strapi).close();
    await closePublicAnswers(strapi);
  },
};
