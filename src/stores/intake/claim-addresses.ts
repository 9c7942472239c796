import type { Core } from '@strapi/strapi';
import { newDocumentId } from '../database/document-ids';
import { claimMany } from '../slugs/claim-many';
import { itemDigest, knownItems, rememberItems, type ItemRow } from './intake-items';

export interface WishedAddress {
  item: string;
  slug: string;
}

/**
 * Claims the addresses of stories that are about to come, and remembers which document each will be: their links to each
 * other are right from the first one on, and a run that is ended goes on with the same. Answers the slugs in order.
 */
export async function claimAddresses(
  strapi: Core.Strapi,
  wishes: readonly WishedAddress[],
  { source, locale, now }: { source: string; locale: string; now: number },
): Promise<string[]> {
  return strapi.db.transaction(async ({ trx }) => {
    const digests = wishes.map(({ item }) => itemDigest(source, item));
    const known = await knownItems(trx, digests);
    const fresh = wishes.flatMap((wish, at) => {
      const digest = digests[at] ?? '';
      return known.has(digest) ? [] : [{ ...wish, digest, documentId: newDocumentId(), locale }];
    });
    const slugs = await claimMany(trx, fresh, now);
    const rows = fresh.map(({ digest, item, documentId }, at): ItemRow => ({
      ...{ digest, source, item, documentId, locale },
      slug: slugs[at] ?? '',
      fingerprint: null,
      fields: {},
    }));
    await rememberItems(trx, rows, now);
    const bySlug = new Map([...known.values(), ...rows].map((one) => [one.digest, one.slug]));
    return digests.map((digest) => bySlug.get(digest) ?? '');
  });
}
