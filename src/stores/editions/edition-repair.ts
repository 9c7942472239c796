import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { HouseStyle } from '../../newsroom/house-style';
import { isSlug, slugFor } from '../../newsroom/slug/slug';
import { claimFirstFree } from '../../newsroom/slug/slug-claims';
import { rewriteEditions } from './edition-rewrite';
import { clearParts } from './edition-withdrawal';
import type { EditionChange } from './edition-write';
import { lockFree } from '../database/locks/save-lock';
import { waitForSharedParts } from '../database/locks/shared-parts-lock';
import { slugClaims } from '../slugs/slug-claims';
import { addressKey, type StoryAddress } from '../stories/story-address';

interface Needs {
  strapi: Core.Strapi;
  style: HouseStyle;
  now: number;
  /** Believes no stored hash, see `writeEdition`. */
  isDoubtful?: boolean;
}

export interface Repaired {
  changes: EditionChange[];
  /** Stories that an editor is saving this very moment: their own save writes the edition. */
  busy: StoryAddress[];
  /** Stories of which only parts were left, without an edition. */
  cleared: number;
}

/**
 * Makes published stories whole that were written past the hooks, in the given transaction: a slug of their own,
 * claimed and public; a first publication time; an edition. Stories without a published row lose their edition.
 */
export async function repairEditions(
  trx: Knex,
  addresses: readonly StoryAddress[],
  { strapi, style, now, isDoubtful = false }: Needs,
): Promise<Repaired> {
  await waitForSharedParts(trx);
  const locked = await lockFree(
    trx,
    addresses.map(({ documentId }) => documentId),
  );
  const free = addresses.filter(({ documentId }) => locked.has(documentId));
  const busy = addresses.filter(({ documentId }) => !locked.has(documentId));
  for (const address of free) await giveSlugAndTime(trx, address, { style, now });
  const changes = await rewriteEditions(trx, free, { strapi, style, now, isDoubtful });
  return { changes, busy, cleared: await clearLeftovers(trx, free) };
}

/** Parts of editions that are not there: what half a race or a direct write left. Answers of how many stories. */
async function clearLeftovers(trx: Knex, addresses: readonly StoryAddress[]): Promise<number> {
  const withoutEdition = await notPublic(trx, addresses);
  for (const address of withoutEdition) await clearParts(trx, address);
  return withoutEdition.length;
}

/** Of these stories, the ones that have no edition. */
export async function notPublic(db: Knex, addresses: readonly StoryAddress[]): Promise<StoryAddress[]> {
  if (addresses.length === 0) return [];
  const rows: { document_id: string; locale: string }[] = await db('slugline_editions')
    .whereIn('document_id', [...new Set(addresses.map(({ documentId }) => documentId))])
    .select('document_id', 'locale');
  const isPublic = new Set(
    rows.map((row) => addressKey({ documentId: row.document_id, locale: row.locale })),
  );
  return addresses.filter((address) => !isPublic.has(addressKey(address)));
}

async function giveSlugAndTime(
  trx: Knex,
  { documentId, locale }: StoryAddress,
  { style, now }: Pick<Needs, 'style' | 'now'>,
): Promise<void> {
  const story = () => trx('articles').where({ document_id: documentId, locale });
  const row = await story()
    .whereNotNull('published_at')
    .first('headline', 'slug', 'first_published_at', 'published_at');
  if (row === undefined) return;

  const options = { locale, maxLength: style.slug.maxLength, reserved: style.slug.reserved };
  const wish =
    typeof row.slug === 'string' && isSlug(row.slug)
      ? row.slug
      : slugFor(String(row.slug || row.headline || ''), options);
  const claims = slugClaims(trx, { locale, documentId, now });
  const slug = await claimFirstFree(claims.unlessBusy, wish);
  await claims.markPublic(slug);
  if (slug !== row.slug) await story().update({ slug });
  if (row.first_published_at === null) await story().update({ first_published_at: row.published_at });
}
