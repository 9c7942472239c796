import type { Core } from '@strapi/strapi';
import { cacheControl } from '../newsroom/edition/cache-control';
import type { HouseStyle } from '../newsroom/house-style';
import { editionReads } from '../stores/public-reads/edition-reads';
import { openPublicConnection, type DatabaseSettings } from '../stores/public-reads/public-connection';
import { feedReads } from '../stores/public-reads/feed-reads';
import { publicMark } from '../stores/public-reads/public-mark';
import { readMasthead } from '../stores/stories/publication';
import { feedAnswers } from './feeds/feed-answers';
import { redirectAnswers } from './redirect-answers';
import type { Answer, PublicRequest } from './answer';
import { defaultLocale } from './default-locale';
import { keptAnswers, type AnswerAt } from './kept-answers';
import { editionAnswers } from './edition-answers';
import { frontAnswers } from './front-answers';
import { searchAnswers } from './search-answers';
import { editionValues, type EditionValues } from './edition-values';

export interface PublicAnswers extends EditionValues {
  /** Null for an address that is no public read of ours. */
  answer(request: PublicRequest): Promise<Answer> | null;
  /** The same by its address after `/api`, from memory where that is proven right. */
  answerAt: AnswerAt;
  close(): Promise<void>;
}

const opened = new WeakMap<Core.Strapi, PublicAnswers>();

/** The public reads of this server; they open their connection at the first request, when every table is there. */
export function getPublicAnswers(strapi: Core.Strapi): PublicAnswers {
  const known = opened.get(strapi) ?? publicAnswers(strapi);
  opened.set(strapi, known);
  return known;
}

export const closePublicAnswers = async (strapi: Core.Strapi): Promise<void> => opened.get(strapi)?.close();

function publicAnswers(strapi: Core.Strapi): PublicAnswers {
  const style = strapi.config.get('newsroom') as HouseStyle;
  const mediaUrl = String(strapi.config.get('server.absoluteUrl') ?? '').replace(/\/$/u, '');
  const connection = openPublicConnection(strapi.config.get('database.connection') as DatabaseSettings);
  const needs = {
    reads: editionReads(connection, { mostLinks: style.relatedLinks, homeUrl: mediaUrl }),
    mediaUrl,
    cacheControl: cacheControl(style.publicCache),
    defaultLocale: defaultLocale(strapi, style),
    masthead: () => readMasthead(strapi),
    feeds: feedReads(connection),
    style,
    now: () => Date.now(),
  };
  const answers = [
    editionAnswers(needs),
    searchAnswers(needs),
    frontAnswers(needs),
    feedAnswers(needs),
    redirectAnswers(needs),
  ];
  const answer = (request: PublicRequest): Promise<Answer> | null => {
    for (const one of answers) {
      const given = one(request);
      if (given !== null) return given;
    }
    return null;
  };
  const made = (address: string, ifNoneMatch: string | undefined) => answer(requestAt(address, ifNoneMatch));
  return {
    answer,
    answerAt: keptAnswers(made, {
      mark: publicMark(connection),
      defaultLocale: needs.defaultLocale,
      most: Number(strapi.config.get('public-reads.keptMegabytes')) * 1024 * 1024,
    }),
    ...editionValues(needs),
    close: () => connection.close(),
  };
}

function requestAt(address: string, ifNoneMatch: string | undefined): PublicRequest {
  const at = address.indexOf('?');
  return {
    path: at < 0 ? address : address.slice(0, at),
    query: new URLSearchParams(at < 0 ? '' : address.slice(at + 1)),
    ifNoneMatch,
  };
}
