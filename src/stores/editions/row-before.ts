import type { Knex } from 'knex';
import type { StoryAddress } from '../stories/story-address';
import { columnsOf, mine } from './edition-rows';

interface RowBefore {
  etag: string;
  source: string | null;
  version: number;
  terms: string;
  slug: string;
  path: string;
  card: string;
}

/** What stands in an edition's row before a write; undefined: the story is not public. */
export const rowBefore = (trx: Knex, address: StoryAddress): Promise<RowBefore | undefined> =>
  mine(trx, 'slugline_editions', address).first('etag', 'source', 'version', 'terms', 'slug', 'path', 'card');

/** The last story that stood under a path is the one its redirect follows. */
export const leavePath = (
  trx: Knex,
  { path, slug }: Pick<RowBefore, 'path' | 'slug'>,
  address: StoryAddress,
  now: number,
): Knex.QueryBuilder =>
  trx('slugline_past_paths')
    .insert({ path, slug, ...columnsOf(address), left_ms: now })
    .onConflict('path')
    .merge();
