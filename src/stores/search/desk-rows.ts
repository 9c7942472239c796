import type { Knex } from 'knex';
import { insertRows } from '../database/insert-rows';

interface Address {
  document_id: string;
  locale: string;
}

/** A row by whose number SQLite's index of words goes. */
interface RowId extends Address {
  id: number;
}

const keyOf = ({ document_id, locale }: Address): string => `${document_id} ${locale}`;

/** SQLite: puts the words of these drafts into the index. A draft that is new there has none to take away first. */
export async function writeWords(
  trx: Knex,
  drafts: readonly (Address & { words: readonly string[] })[],
): Promise<void> {
  const addresses = drafts.map(({ document_id, locale }) => ({ document_id, locale }));
  const made: RowId[] = await trx('slugline_desk_rows')
    .insert(addresses)
    .onConflict(['document_id', 'locale'])
    .ignore()
    .returning(['id', 'document_id', 'locale']);
  const known = await knownRows(trx, addresses, made);
  const ids = known.map(({ id }) => id);
  if (ids.length > 0) await trx('slugline_desk_words').whereIn('rowid', ids).delete();
  const idOf = new Map([...made, ...known].map((row) => [keyOf(row), row.id]));
  const words = drafts.map((draft) => ({ rowid: idOf.get(keyOf(draft)), words: draft.words.join(' ') }));
  await insertRows(trx, 'slugline_desk_words', words);
}

/** The rows that were there before. */
async function knownRows(trx: Knex, addresses: readonly Address[], made: readonly RowId[]): Promise<RowId[]> {
  const isNew = new Set(made.map(keyOf));
  const rest = addresses.filter((address) => !isNew.has(keyOf(address)));
  if (rest.length === 0) return [];
  const wanted = new Set(rest.map(keyOf));
  const rows: RowId[] = await trx('slugline_desk_rows')
    .whereIn('document_id', [...new Set(rest.map(({ document_id }) => document_id))])
    .select('id', 'document_id', 'locale');
  return rows.filter((row) => wanted.has(keyOf(row)));
}
