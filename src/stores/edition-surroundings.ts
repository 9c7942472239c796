import type { Knex } from 'knex';
import type { Card } from '../newsroom/edition/edition';
import type { PublicChange } from '../newsroom/site-events';
import type { EditionChange } from './edition-write';

/**
 * A change with what else it makes wrong: the pages at whose foot this story's card stands, and the slugs whose
 * redirects follow it. Read only when the card differs; another paragraph concerns nobody else.
 */
export async function withSurroundings(db: Knex, change: EditionChange): Promise<PublicChange> {
  const card = change.after ?? change.before;
  if (card === null || JSON.stringify(change.before) === JSON.stringify(change.after)) {
    return { ...change, shownOn: [] };
  }
  const { documentId, locale, slug } = card;
  const pages: { card: string }[] = await db('slugline_edition_links as l')
    .join('slugline_editions as e', (on) =>
      on.on('e.document_id', 'l.document_id').andOn('e.locale', 'l.locale'),
    )
    .where({ 'l.target_document_id': documentId, 'l.locale': locale })
    .distinct('e.card');
  const past: { slug: string }[] = await db('slugline_past_paths')
    .where({ document_id: documentId, locale })
    .whereNot({ slug })
    .distinct('slug');
  return {
    ...change,
    shownOn: pages.map((row) => JSON.parse(row.card) as Card),
    oldSlugs: past.map((row) => row.slug),
  };
}
