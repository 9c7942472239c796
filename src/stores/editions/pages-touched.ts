import type { Core } from '@strapi/strapi';
import { cardOf } from '../../newsroom/edition/card';
import { affectedBy, type Affected } from '../../newsroom/edition/affected-pages';
import type { HouseStyle } from '../../newsroom/house-style';
import { findStory } from '../stories/articles';
import { withPictures } from '../stories/library-pictures';
import type { StoryAddress } from '../stories/story-address';
import { storyPage } from '../stories/story-page';
import { cardIn } from './edition-rows';
import { editions } from './editions';

export interface PagesTouched {
  /** Where the story as it was last saved would stand. */
  path: string;
  /** What publishing that draft would change for readers; null: nothing. */
  publish: Affected | null;
  /** What withdrawing the story would; null where readers do not see it. */
  withdraw: Affected | null;
}

/** Which public pages publishing or withdrawing a story would change, by the rules that write the rebuild messages. */
export async function pagesTouched(
  strapi: Core.Strapi,
  address: StoryAddress,
  { style, now }: { style: HouseStyle; now: number },
): Promise<PagesTouched | null> {
  const [row] = await withPictures(strapi, [await findStory(strapi, { ...address, version: 'draft' })]);
  if (!row) return null;
  const db = strapi.db.connection;
  const edition: { card: string } | undefined = await db('slugline_editions')
    .where({ document_id: address.documentId, locale: address.locale })
    .first('card');
  const before = edition ? cardIn(edition.card) : null;
  const page = storyPage({ ...row, firstPublishedAt: row.firstPublishedAt ?? new Date(now) }, style);
  const affected = async (after: typeof before, isPageChanged: boolean) =>
    affectedBy(await editions(db).withSurroundings({ before, after, isPageChanged }), style);
  return {
    path: page.path,
    publish: await affected(cardOf(page), await editions(db).differs(page)),
    withdraw: before && (await affected(null, true)),
  };
}
