import type { Knex } from 'knex';

/** What came of it: released, or why not. `holder` is the story whose slug it was. */
export type SlugRelease =
  | { released: true; holder: string }
  | { released: false; why: 'unknown' }
  | { released: false; why: 'in-use'; holder: string };

/**
 * Gives back a slug of the past: its redirect or 410 ends, and another story may have it.
 * A slug under which a story is public or being written now is not of the past and stays.
 */
export async function releaseSlug(
  trx: Knex,
  { slug, locale }: { slug: string; locale: string },
): Promise<SlugRelease> {
  const claim = await trx('slugline_slug_claims').where({ slug, locale }).first('document_id');
  if (claim === undefined) return { released: false, why: 'unknown' };
  const holder = String(claim.document_id);
  const current = await trx('articles').where({ document_id: holder, locale, slug }).first('id');
  const edition = await trx('slugline_editions').where({ locale, slug }).first('id');
  if (current !== undefined || edition !== undefined) return { released: false, why: 'in-use', holder };

  await trx('slugline_past_paths').where({ document_id: holder, locale, slug }).delete();
  await trx('slugline_slug_claims').where({ slug, locale }).delete();
  return { released: true, holder };
}
