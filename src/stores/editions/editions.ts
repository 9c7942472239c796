import type { Knex } from 'knex';
import type { StoredPage } from '../../newsroom/edition/page';
import { withSurroundings } from './edition-surroundings';
import { withdrawEdition } from './edition-withdrawal';
import { editionDiffers, writeEdition, type EditionChange } from './edition-write';

export type { EditionChange } from './edition-write';

/**
 * The editions as one transaction (or the plain connection) sees them: what a save writes.
 * Public requests do not come this way; they read through `edition-reads`, which never waits for a save.
 */
export const editions = (db: Knex) => ({
  /**
   * `fingerprint` is of what the page was made from; without one it is looked at again at the next start. `beside` is
   * written in the same trip, whatever becomes of the edition.
   */
  write: (
    page: StoredPage,
    now: number,
    options: { fingerprint?: string | null; beside?: readonly Knex.QueryBuilder[] } = {},
  ): Promise<EditionChange> => writeEdition(db, page, { now, ...options }),
  differs: (page: StoredPage): Promise<boolean> => editionDiffers(db, page),
  withdraw: (documentId: string, locale: string, now: number): Promise<EditionChange> =>
    withdrawEdition(db, documentId, locale, now),
  withSurroundings: (change: EditionChange) => withSurroundings(db, change),
});
