import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { HouseStyle } from '../newsroom/house-style';
import { findPublishedStories } from './articles';
import { withdrawEdition, writeEdition, type EditionChange } from './edition-write';
import { storyPage } from './story-page';

export interface StoryAddress {
  documentId: string;
  locale: string;
}

interface Needs {
  strapi: Core.Strapi;
  style: Pick<HouseStyle, 'paths' | 'defaultLocale'>;
  now: number;
}

/** One read of whole stories; more would only hold more in memory. */
const AT_ONCE = 50;

/**
 * Makes the editions of these stories anew from their documents, in the given transaction. Answers with what really
 * changed for the public: a story whose bytes stay the same is not touched, one that is not published any more goes.
 */
export async function rewriteEditions(
  trx: Knex,
  addresses: readonly StoryAddress[],
  { strapi, style, now }: Needs,
): Promise<EditionChange[]> {
  const changes: EditionChange[] = [];
  for (let at = 0; at < addresses.length; at += AT_ONCE) {
    const wanted = addresses.slice(at, at + AT_ONCE);
    const stories = await findPublishedStories(strapi, [...new Set(wanted.map((one) => one.documentId))]);
    const rows = new Map(stories.map((row) => [`${row.documentId} ${row.locale}`, row]));
    for (const { documentId, locale } of wanted) {
      const row = rows.get(`${documentId} ${locale}`);
      const change = row
        ? await writeEdition(trx, storyPage(row, style), now)
        : await withdrawEdition(trx, documentId, locale, now);
      if (change.isPageChanged) changes.push(change);
    }
  }
  return changes;
}
