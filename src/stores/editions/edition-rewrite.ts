import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { HouseStyle } from '../../newsroom/house-style';
import { findPublishedStories } from '../stories/articles';
import { withdrawEdition } from './edition-withdrawal';
import { writeEdition, type EditionChange } from './edition-write';
import { addressKey, type StoryAddress } from '../stories/story-address';
import { storyFingerprints } from '../stories/story-fingerprints';
import { suggestRelated } from '../related/related-suggestions';
import { storyPage } from '../stories/story-page';

interface Needs {
  strapi: Core.Strapi;
  style: Pick<HouseStyle, 'paths' | 'defaultLocale'>;
  now: number;
  /** Believes no stored hash, see `writeEdition`. */
  isDoubtful?: boolean;
}

/** One read of whole stories; more would only hold more in memory. */
const AT_ONCE = 50;

/**
 * Makes the editions of these stories anew from their documents, in the given transaction. Answers with what really
 * changed for the public: a story whose bytes stay the same is not touched, one that is not published any more goes.
 */
export async function rewriteEditions(
  trx: Knex,
  addresses: readonly StoryAddress[],
  { strapi, style, now, isDoubtful = false }: Needs,
): Promise<EditionChange[]> {
  const changes: EditionChange[] = [];
  for (let at = 0; at < addresses.length; at += AT_ONCE) {
    const wanted = addresses.slice(at, at + AT_ONCE);
    const documentIds = [...new Set(wanted.map((one) => one.documentId))];
    const stories = await findPublishedStories(strapi, documentIds);
    const fingerprints = await storyFingerprints(trx, documentIds, style);
    const rows = new Map(
      stories.map((row) => [
        addressKey({ documentId: String(row.documentId), locale: String(row.locale) }),
        row,
      ]),
    );
    for (const address of wanted) {
      const row = rows.get(addressKey(address));
      const fingerprint = fingerprints.get(addressKey(address)) ?? null;
      const page = row && storyPage(row, style);
      const change = page
        ? await writeEdition(trx, page, { now, fingerprint, isDoubtful, isRepair: true })
        : await withdrawEdition(trx, address.documentId, address.locale, now);
      if (page && change.before === null) await suggestRelated(trx, page, now);
      if (change.isPageChanged) changes.push(change);
    }
  }
  return changes;
}
