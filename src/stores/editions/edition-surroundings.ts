import type { Knex } from 'knex';
import type { PublicChange } from '../../newsroom/edition/affected-pages';
import { cardIn } from './edition-rows';
import type { EditionChange } from './edition-write';

/** Whose texts come back: of a card at the foot of a page, of a past slug, of a section's front. */
type Told = 'card' | 'slug' | 'front';

/**
 * A change with what else it makes wrong: the pages at whose foot this story's card stands, the fronts that an editor
 * put it on, and the slugs whose redirects follow it. Read only when the card differs; another paragraph concerns nobody else.
 */
export async function withSurroundings(db: Knex, change: EditionChange): Promise<PublicChange> {
  const card = change.after ?? change.before;
  if (card === null || JSON.stringify(change.before) === JSON.stringify(change.after)) {
    return { ...change, shownOn: [] };
  }
  const { documentId, locale, slug } = card;
  const past = db('slugline_past_paths')
    .where({ document_id: documentId, locale })
    .whereNot({ slug })
    .distinct('slug as text')
    .select(db.raw("'slug' as what"));
  const fronts = db('slugline_front_places as p')
    .join('sections as s', 's.document_id', 'p.section')
    .where({ 'p.story_document_id': documentId, 'p.locale': locale })
    .distinct('s.slug as text')
    .select(db.raw("'front' as what"));
  const rows: { text: string; what: Told }[] = await db('slugline_edition_links as l')
    .join('slugline_editions as e', (on) =>
      on.on('e.document_id', 'l.document_id').andOn('e.locale', 'l.locale'),
    )
    .where({ 'l.target_document_id': documentId, 'l.locale': locale })
    .distinct('e.card as text')
    .select(db.raw("'card' as what"))
    .unionAll([past, fronts]);
  const texts = (kind: Told) => rows.filter(({ what }) => what === kind).map(({ text }) => text);
  return {
    ...change,
    shownOn: texts('card').flatMap((card) => cardIn(card) ?? []),
    oldSlugs: texts('slug'),
    pinnedOn: texts('front'),
  };
}
