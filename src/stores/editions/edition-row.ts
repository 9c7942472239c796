import { cardOf } from '../../newsroom/edition/card';
import type { StoredPage } from '../../newsroom/edition/page';
import { tagKey } from '../../newsroom/edition/paths';
import { picturesIn } from '../../newsroom/edition/pictures/body-pictures';
import { pictureTerm } from '../../newsroom/edition/pictures/picture-term';
import { digestOf } from '../database/digest';

/** The row of an edition and what lists find it by. */
export function editionRow(
  page: StoredPage,
  { now, fingerprint }: { now: number; fingerprint: string | null },
) {
  const { text, etag } = written(page);
  const card = cardOf(page);
  const cardText = JSON.stringify(card);
  const terms = termsOf(page);
  const row = {
    slug: page.slug,
    etag,
    card_etag: digestOf(cardText),
    section: page.section?.slug ?? null,
    first_published_ms: Date.parse(page.firstPublishedAt),
    updated_ms: Date.parse(page.updatedAt),
    changed_ms: now,
    source: fingerprint,
    path: page.path,
    headline: page.headline,
    terms: JSON.stringify(terms),
    card: cardText,
    page: text,
  };
  return { row, card, terms };
}

/** The page as it is stored, its links apart, and the hash of both. */
export function written({ relatedLinks, ...ownPart }: StoredPage): { text: string; etag: string } {
  const text = JSON.stringify(ownPart);
  return { text, etag: digestOf(text + JSON.stringify(relatedLinks)) };
}

/** The authors and tags a list can be narrowed to, and the pictures in the text, each once. */
const termsOf = (page: StoredPage): string[] => [
  ...new Set([
    ...page.authors.map((author) => `author:${author.slug}`),
    ...page.tags.map((tag) => `tag:${tagKey(tag)}`),
    ...picturesIn(page.body).map(({ url }) => pictureTerm(url ?? '')),
  ]),
];
