import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { Card, EditionPage, PublicLink } from '../newsroom/edition/edition';
import { cardOf } from '../newsroom/edition/card';
import type { StoredPage } from '../newsroom/edition/page';

const TABLE = 'slugline_editions';

export interface EditionRow {
  document_id: string;
  locale: string;
  slug: string;
  page: string;
  card: string;
  etag: string;
  version: number;
}

/** What a write did to the public: `before` and `after` are cards, null where there was or is no edition. */
export interface EditionChange {
  before: Card | null;
  after: Card | null;
  isPageChanged: boolean;
}

/** The editions as one transaction (or the plain connection) sees them. */
export const editions = (db: Knex) => {
  const rowOf = (documentId: string, locale: string): Promise<EditionRow | undefined> =>
    db(TABLE).where({ document_id: documentId, locale }).first();

  /** Writes the edition of one story, or leaves it untouched when nothing public differs. */
  const write = async (page: StoredPage): Promise<EditionChange> => {
    const before = await rowOf(page.documentId, page.locale);
    const text = JSON.stringify(page);
    const etag = createHash('sha256').update(text).digest('base64url').slice(0, 32);
    const card = cardOf(page);
    const change = { before: before ? (JSON.parse(before.card) as Card) : null, after: card };
    if (before?.etag === etag) return { ...change, isPageChanged: false };

    const row = {
      slug: page.slug,
      page: text,
      card: JSON.stringify(card),
      etag,
      section: page.section?.slug ?? null,
      first_published_ms: Date.parse(page.firstPublishedAt),
      updated_ms: Date.parse(page.updatedAt),
    };
    if (before) {
      await db(TABLE)
        .where({ document_id: page.documentId, locale: page.locale })
        .update({ ...row, version: before.version + 1 });
    } else {
      await db(TABLE).insert({ ...row, document_id: page.documentId, locale: page.locale, version: 1 });
    }
    return { ...change, isPageChanged: true };
  };

  /** Takes the story from the public. */
  const withdraw = async (documentId: string, locale: string): Promise<EditionChange> => {
    const before = await rowOf(documentId, locale);
    if (before) await db(TABLE).where({ document_id: documentId, locale }).delete();
    return {
      before: before ? (JSON.parse(before.card) as Card) : null,
      after: null,
      isPageChanged: before !== undefined,
    };
  };

  /** The story at this address with its related links resolved, or null. */
  const findBySlug = async (
    slug: string,
    locale: string,
  ): Promise<{ page: EditionPage; etag: string } | null> => {
    const row: EditionRow | undefined = await db(TABLE).where({ slug, locale }).first();
    if (!row) return null;
    const stored = JSON.parse(row.page) as StoredPage;
    return { page: { ...stored, relatedLinks: await linksOf(stored) }, etag: row.etag };
  };

  /** The editor's links in the editor's order; one to a story that is not public is left out until it is. */
  const linksOf = async (page: StoredPage): Promise<PublicLink[]> => {
    const ids = page.relatedLinks.flatMap((link) => (link.kind === 'article' ? [link.documentId] : []));
    const rows: { card: string }[] =
      ids.length === 0
        ? []
        : await db(TABLE).where({ locale: page.locale }).whereIn('document_id', ids).select('card');
    const cards = new Map(
      rows.map((row) => JSON.parse(row.card) as Card).map((card) => [card.documentId, card]),
    );
    return page.relatedLinks.flatMap((link): PublicLink[] => {
      const reason = 'chosen by the editor';
      if (link.kind === 'external') {
        return [
          { kind: 'external', title: link.title || link.url, path: null, url: link.url, reason, card: null },
        ];
      }
      if (link.kind === 'headline') {
        return [{ kind: 'headline', title: link.title, path: null, url: null, reason, card: null }];
      }
      const card = cards.get(link.documentId);
      if (!card) return [];
      return [
        { kind: 'article', title: link.title || card.headline, path: card.path, url: null, reason, card },
      ];
    });
  };

  return { write, withdraw, findBySlug, rowOf };
};
