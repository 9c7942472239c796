import type { Knex } from 'knex';
import { together } from '../database/together';
import { forgetStory } from '../related/story-search';
import { searchRemovals } from '../search/search-writes';
import type { StoryAddress } from '../stories/story-address';
import { cardIn, mine } from './edition-rows';
import type { EditionChange } from './edition-write';
import { leavePath, rowBefore } from './row-before';

/** Takes the story from the public; its address is remembered as one that it left. */
export async function withdrawEdition(
  trx: Knex,
  documentId: string,
  locale: string,
  now: number,
): Promise<EditionChange> {
  const address = { documentId, locale };
  const before = await rowBefore(trx, address);
  if (!before) return { before: null, after: null, isPageChanged: false };
  await together(trx, [
    mine(trx, 'slugline_editions', address).delete(),
    ...withoutParts(trx, address),
    leavePath(trx, before, address, now),
  ]);
  return { before: cardIn(before.card), after: null, isPageChanged: true };
}

/** Takes away what stands beside an edition: without it nothing reads these rows. */
export const clearParts = (trx: Knex, address: StoryAddress): Promise<void> =>
  together(trx, withoutParts(trx, address));

const withoutParts = (trx: Knex, address: StoryAddress): Knex.QueryBuilder[] => [
  ...['slugline_edition_links', 'slugline_edition_terms'].map((table) => mine(trx, table, address).delete()),
  forgetStory(trx, address.documentId, address.locale),
  ...searchRemovals(trx, address),
];
