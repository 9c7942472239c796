import type { Knex } from 'knex';
import type { RelatedLink } from '../../newsroom/article/article';
import type { Card } from '../../newsroom/edition/edition';
import type { StoryAddress } from '../stories/story-address';

/** The tables that hold more of an edition than its row: what stands there without one is left over. */
export const PART_TABLES = [
  'slugline_edition_links',
  'slugline_edition_terms',
  'slugline_story_terms',
  'slugline_search_rows',
] as const;
export type PartTable = (typeof PART_TABLES)[number];

export const columnsOf = ({ documentId, locale }: StoryAddress) => ({ document_id: documentId, locale });

export const mine = (trx: Knex, table: string, address: StoryAddress) => trx(table).where(columnsOf(address));

/** The card in a row, or null where somebody wrote something else there. */
export function cardIn(text: string): Card | null {
  try {
    return JSON.parse(text) as Card | null;
  } catch {
    return null;
  }
}

/** The editor's links as they are stored. */
export const linkRows = (address: StoryAddress, links: readonly RelatedLink[]) =>
  links.map((link, place) => ({
    ...columnsOf(address),
    place,
    kind: link.kind,
    target_document_id: link.kind === 'article' ? link.documentId : null,
    title: link.title,
    url: link.kind === 'external' ? link.url : null,
    reason: 'chosen by the editor',
    origin: 'editor',
  }));
