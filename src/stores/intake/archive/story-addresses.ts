import type { Knex } from 'knex';
import type { HouseStyle } from '../../../newsroom/house-style';
import { slugFor } from '../../../newsroom/slug/slug';
import { claimMany } from '../../slugs/claim-many';
import type { ReadyStory } from './story-document';

/** The slug that editors have, and the one that readers have where it is another. */
export interface StorySlugs {
  slug: string;
  live: string;
}

/** The slugs of each story: claimed before, brought from a newsroom of ours, or claimed now; former ones are claimed beside. */
export async function addressesOf(
  trx: Knex,
  stories: readonly ReadyStory[],
  { style, now }: { style: HouseStyle; now: number },
): Promise<StorySlugs[]> {
  const held = await heldBy(
    trx,
    stories.filter(({ exact }) => exact !== null),
  );
  const isHeld = ({ documentId, ripe: { article } }: ReadyStory) =>
    held.has(`${documentId} ${article.locale} ${article.slug}`);
  const wishes = stories
    .filter((one) => !isHeld(one))
    .flatMap(({ hasAddress, documentId, ripe: { article } }) =>
      hasAddress || article.slug === '' ? [] : [{ documentId, locale: article.locale, slug: article.slug }],
    );
  const claimed = await claimMany(trx, wishes, now);
  const got = new Map(
    wishes.map(({ documentId, locale }, at) => [`${documentId} ${locale}`, claimed[at] ?? '']),
  );
  const slugs = stories.map(
    ({ documentId, ripe: { article } }) => got.get(`${documentId} ${article.locale}`) ?? article.slug,
  );
  const former = stories.flatMap(({ documentId, isLive, ripe: { article } }) =>
    isLive
      ? article.formerSlugs.map((one) => ({
          documentId,
          locale: article.locale,
          slug: slugFor(one, { locale: article.locale, ...style.slug }),
          asWritten: one,
        }))
      : [],
  );
  const own = former.filter(({ slug, asWritten }) => slug === asWritten);
  if (own.length > 0)
    await trx('slugline_slug_claims')
      .insert(
        own.map(({ documentId, locale, slug }) => ({
          locale,
          slug,
          wish: slug,
          number: 1,
          document_id: documentId,
          created_ms: now,
          public_ms: now,
        })),
      )
      .onConflict(['locale', 'slug'])
      .ignore();
  return stories.map(({ documentId, exact, ripe: { article } }, at) => {
    const slug = slugs[at] ?? '';
    const live = String(exact?.live?.slug ?? '');
    return { slug, live: held.has(`${documentId} ${article.locale} ${live}`) ? live : slug };
  });
}

/** Slugs that came with an archive of ours, in front of its stories. */
async function heldBy(trx: Knex, stories: readonly ReadyStory[]): Promise<ReadonlySet<string>> {
  if (stories.length === 0) return new Set();
  const rows: { document_id: string; locale: string; slug: string }[] = await trx('slugline_slug_claims')
    .whereIn(
      'document_id',
      stories.map(({ documentId }) => documentId),
    )
    .select('document_id', 'locale', 'slug');
  return new Set(rows.map((row) => `${row.document_id} ${row.locale} ${row.slug}`));
}
