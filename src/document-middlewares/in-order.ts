import type { Core } from '@strapi/strapi';
import type { HouseStyle } from '../newsroom/house-style';
import type { EventSink } from '../saves/open-save';
import type { DocumentMiddleware } from '../saves/saves';
import { closeDrafts } from './close-drafts';
import { followSharedParts } from './follow-shared-parts';
import { keepBullets } from './keep-bullets';
import { findWords } from './search/find-words';
import { keepFindable } from './search/keep-findable';
import { keepFront } from './keep-front';
import { keepHistory } from './keep-history';
import { openSave } from './open-save';
import { prepareArticle } from './prepare-article';
import { prepareName } from './prepare-name';
import { preparePublication } from './prepare-publication';
import { recordRebuild } from './record-rebuild';
import { refuseUnaskable } from './refuse-unaskable';
import { refuseUnreadable } from './refuse-unreadable';
import { refuseStale } from './refuse-stale';
import { repeatOnce } from './repeat-once';
import { retryRefused } from './retry-refused';

interface Needs {
  strapi: Core.Strapi;
  style: HouseStyle;
  events: EventSink;
  now: () => number;
  newDocumentId: () => string;
}

/**
 * All our document middlewares, outermost first: each wraps what stands below it. Strapi's own are inside of all of
 * them. Pinned by `tests/house/document-middlewares.test.ts`.
 */
export const documentMiddlewares = (needs: Needs): [name: string, middleware: DocumentMiddleware][] => [
  ['close-drafts', closeDrafts(needs)], // before anything else: who may see or make what
  ['refuse-unaskable', refuseUnaskable(needs)], // questions that no database can be asked
  ['refuse-unreadable', refuseUnreadable()], // text that no database can hold
  ['find-words', findWords(needs)], // the search box of the admin reads bodies
  ['retry-refused', retryRefused(needs)], // once more where the database undid it for the sake of another save
  ['open-save', openSave(needs)], // the one transaction of all below: its locale, its turn, where events are told
  ['record-rebuild', recordRebuild(needs)], // a story's claims and editions, and what sites have to make anew
  ['follow-shared-parts', followSharedParts(needs)], // what many stories show reaches their editions
  ['keep-findable', keepFindable()], // the words that the newsroom finds a draft by
  ['keep-front', keepFront(needs)], // the order of a front page reaches its readers
  ['refuse-stale', refuseStale(needs)], // two people on one story, inside the lock of its save
  ['keep-bullets', keepBullets(needs)], // what waits for an editor
  ['repeat-once', repeatOnce(needs)], // a create that comes again makes nothing new
  ['keep-history', keepHistory(needs)], // what a save replaces, and who saved
  ['prepare-article', prepareArticle(needs)], // claims, derives, refuses
  ['prepare-publication', preparePublication()], // what every page says of the newspaper
  ['prepare-name', prepareName(needs)], // slugs of sections and authors
];
