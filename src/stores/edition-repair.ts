import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { HouseStyle } from '../newsroom/house-style';
import { isSlug, slugFor } from '../newsroom/slug';
import { claimFirstFree } from '../newsroom/slug-claims';
import { rewriteEditions } from './edition-rewrite';
import type { EditionChange } from './edition-write';
import { lockFree } from './save-lock';
import { waitForShown } from './shown-lock';
import { slugClaims } from './slug-claims';
import type { StoryAddress } from './story-address';

interface Needs {
  strapi: Core.Strapi;
  style: HouseStyle;
  now: number;
}

export interface Repaired {
  changes: EditionChange[];
  /** Stories that an editor is saving this very moment: their own save writes the edition. */
  busy: StoryAddress[];
}

/**
 * Makes published stories whole that were written past the hooks, in the given transaction: a slug of their own,
 * claimed and public; a first publication time; an edition. Stories without a published row lose their edition.
 */
export async function repairEditions(
  trx: Knex,
  addresses: readonly StoryAddress[],
  { strapi, style, now }: Needs,
): Promise<Repaired> {
  await waitForShown(trx);
  const locked = await lockFree(
    trx,
    addresses.map(({ documentId }) => documentId),
  );
  const free = addresses.filter(({ documentId }) => locked.has(documentId));
  const busy = addresses.filter(({ documentId }) => !locked.has(documentId));
  for (const address of free) await giveSlugAndTime(trx, address, { style, now });
  return { changes: await rewriteEditions(trx, free, { strapi, style, now }), busy };
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
