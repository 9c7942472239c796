import type { Knex } from 'knex';
import { claimFirstFree } from '../../newsroom/slug/slug-claims';
import { slugClaims } from './slug-claims';

export interface SlugWish {
  documentId: string;
  locale: string;
  slug: string;
}

/** Rows of one statement. */
const AT_ONCE = 500;

/**
 * The slugs of many new stories: one statement takes all that are free, and who came too late gets the first free number.
 * Answers in the order of the wishes.
 */
export async function claimMany(trx: Knex, wishes: readonly SlugWish[], now: number): Promise<string[]> {
  const got = new Map<string, string>();
  const keyOf = ({ documentId, locale }: SlugWish) => `${documentId} ${locale}`;
  for (let at = 0; at < wishes.length; at += AT_ONCE) {
    const rows = wishes.slice(at, at + AT_ONCE).map(({ documentId, locale, slug }) => ({
      ...{ locale, slug, wish: slug, number: 1, document_id: documentId, created_ms: now },
    }));
    const taken: { document_id: string; locale: string; slug: string }[] = await trx('slugline_slug_claims')
      .insert(rows)
      .onConflict(['locale', 'slug'])
      .ignore()
      .returning(['document_id', 'locale', 'slug']);
    for (const one of taken) got.set(`${one.document_id} ${one.locale}`, one.slug);
  }
  const slugs: string[] = [];
  for (const wish of wishes) {
    const { documentId, locale, slug } = wish;
    slugs.push(
      got.get(keyOf(wish)) ??
        (await claimFirstFree(slugClaims(trx, { locale, documentId, now }).unlessBusy, slug)),
    );
  }
  return slugs;
}

/** Readers have met these stories here: from now on the slugs are their own for ever. */
export async function keepMany(trx: Knex, wishes: readonly SlugWish[], now: number): Promise<void> {
  for (let at = 0; at < wishes.length; at += AT_ONCE) {
    const rows = wishes.slice(at, at + AT_ONCE);
    await trx('slugline_slug_claims')
      .whereIn(
        ['locale', 'slug'],
        rows.map(({ locale, slug }) => [locale, slug]),
      )
      .whereIn(
        'document_id',
        rows.map(({ documentId }) => documentId),
      )
      .whereNull('public_ms')
      .update({ public_ms: now });
  }
}
