import type { Core } from '@strapi/strapi';
import { cacheControl } from '../../../newsroom/cache-control';
import type { HouseStyle } from '../../../newsroom/house-style';
import { editionReads } from '../../../stores/edition-reads';
import { openPublicConnection, type DatabaseSettings } from '../../../stores/public-connection';
import { feedReads } from '../../../stores/feed-reads';
import { readMasthead } from '../../../stores/publication';
import { feedAnswers } from '../../feed/answers/feed-answers';
import { redirectAnswers } from '../../redirect/answers/redirect-answers';
import type { Answer, PublicRequest } from './answer';
import { defaultLocale } from './default-locale';
import { editionAnswers } from './edition-answers';
import { editionValues, type EditionValues } from './edition-values';

export interface PublicAnswers extends EditionValues {
  /** Null for an address that is no public read of ours. */
  answer(request: PublicRequest): Promise<Answer> | null;
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
  const connection = openPublicConnection(strapi.config.get('database.connection') as DatabaseSettings);
  const needs = {
    reads: editionReads(connection, style.relatedLinks),
    cacheControl: cacheControl(style.publicCache),
    defaultLocale: defaultLocale(strapi, style),
    masthead: () => readMasthead(strapi),
    feeds: feedReads(connection),
    style,
    now: () => Date.now(),
  };
  const answers = [editionAnswers(needs), feedAnswers(needs), redirectAnswers(needs)];
  return {
    answer: (request) => {
      for (const answer of answers) {
        const given = answer(request);
        if (given !== null) return given;
      }
      return null;
    },
    ...editionValues(needs),
    close: () => connection.close(),
  };
}
