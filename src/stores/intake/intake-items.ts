import type { Knex } from 'knex';
import { digestOf } from '../database/digest';
import { INTAKE_ITEMS } from './intake-models';

/** An item of a source as the newsroom remembers it. */
export interface KnownItem {
  digest: string;
  documentId: string;
  locale: string;
  slug: string;
  /** Null while only its address is claimed. */
  fingerprint: string | null;
  fields: FieldDigests;
}

/** By field: [what came, what was stored]. */
export type FieldDigests = Record<string, [came: string, stored: string]>;

export const itemDigest = (source: string, item: string): string => digestOf(`${source}\n${item}`);

/** What is known of these items, by their digest. */
export async function knownItems(db: Knex, digests: readonly string[]): Promise<Map<string, KnownItem>> {
  if (digests.length === 0) return new Map();
  const rows: Record<string, unknown>[] = await db(INTAKE_ITEMS).whereIn('digest', [...digests]);
  return new Map(rows.map((row) => [String(row.digest), knownIn(row)]));
}

const knownIn = (row: Record<string, unknown>): KnownItem => ({
  digest: String(row.digest),
  documentId: String(row.document_id),
  locale: String(row.locale),
  slug: String(row.slug ?? ''),
  fingerprint: typeof row.fingerprint === 'string' ? row.fingerprint : null,
  fields: JSON.parse(String(row.fields ?? '{}')) as FieldDigests,
});

export interface ItemRow extends KnownItem {
  source: string;
  item: string;
}

/** Remembers items; one that is known already is written over. */
export async function rememberItems(trx: Knex, items: readonly ItemRow[], nowMs: number): Promise<void> {
  const rows = items.map(({ digest, source, item, documentId, locale, slug, fingerprint, fields }) => ({
    digest,
    source,
    item,
    document_id: documentId,
    locale,
    slug: slug.slice(0, 160),
    fingerprint,
    fields: JSON.stringify(fields),
    taken_ms: nowMs,
  }));
  for (let at = 0; at < rows.length; at += 200) {
    await trx(INTAKE_ITEMS)
      .insert(rows.slice(at, at + 200))
      .onConflict('digest')
      .merge(['document_id', 'locale', 'slug', 'fingerprint', 'fields', 'taken_ms']);
  }
}
