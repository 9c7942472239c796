import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { linkedIn } from '../newsroom/input/relation-input';
import { takePublicTurn } from '../stores/database/locks/public-turn';
import { waitForOtherSaves } from '../stores/database/locks/save-lock';
import { handDown, inTransaction, type EventSink } from '../saves/open-save';
import { saveLocales } from '../saves/save-locales';
import { isArticleWrite, isWrite, nameLocale, saveOf, type DocumentMiddleware } from '../saves/saves';
import type { Save } from '../saves/saves';

interface Needs {
  strapi: Core.Strapi;
  events: EventSink;
}

/**
 * The one transaction of a save of ours, with its locale named and its turn taken; `inSave` hands it to everybody
 * further in. The save, its slug claim, its edition and the note that sites must rebuild: all of them, or none.
 *
 * `next()` is not caught, so the editor sees Strapi's own error. Saves of one document wait for each other on
 * PostgreSQL (an advisory lock until commit); SQLite has one writer anyway.
 */
export const openSave =
  ({ strapi, events }: Needs): DocumentMiddleware =>
  async (context, next) => {
    if (!context.uid.startsWith('api::') || !isWrite(context)) return next();
    const isOfStory = isArticleWrite(context);
    if (isOfStory) await nameLocale(context, strapi);
    const isPartOfMore = strapi.db.inTransaction();

    return inTransaction({ strapi, events }, async (transaction) => {
      const save = saveOf(context);
      const localesOf = saveLocales(transaction.trx, save);
      handDown(context, { ...transaction, localesOf, bulletsFound: null });
      if (isOfStory) await takeTurn(transaction.trx, save, isPartOfMore);
      return next();
    });
  };

/**
 * A draft saved by itself waits for nobody but the saves of that draft. Within a larger transaction (the admin's
 * Publish is an update and a publish) the update takes every lock that what follows will need: locks are in order only
 * when the first one takes them all.
 */
async function takeTurn(trx: Knex, save: Save, isPartOfMore: boolean): Promise<void> {
  const isDraftOnly = !save.publishes && ['create', 'update', 'clone'].includes(save.action);
  const own = save.documentId === null ? [] : [save.documentId];
  if (isPartOfMore || !isDraftOnly) await takePublicTurn(trx, own, linkedIn(save.data));
  else if (save.documentId !== null) await waitForOtherSaves(trx, save.documentId);
}
