import type { Knex } from 'knex';
import type { Save } from './saves';

/**
 * The locales that a save of a story goes out to, as a list.
 *
 * `*` is every locale that the call can concern: for what takes a story from the public, those in which it is public;
 * for everything else, those in which the story has a version. It is asked once, where it is first needed: before
 * Strapi has written for a publication, after it for a clone, which has no rows before. A delete leaves the editions to
 * us, so they still tell.
 */
export function saveLocales(trx: Knex, save: Pick<Save, 'action' | 'locale'>) {
  const known = new Map<string, readonly string[]>();
  return async (documentId: string): Promise<readonly string[]> => {
    const named = [save.locale].flat();
    if (!named.includes('*')) return named;
    const locales = known.get(documentId) ?? (await everyLocale(trx, save, documentId));
    known.set(documentId, locales);
    return locales;
  };
}

async function everyLocale(
  trx: Knex,
  { action }: Pick<Save, 'action'>,
  documentId: string,
): Promise<readonly string[]> {
  const isLeaving = action === 'unpublish' || action === 'delete';
  const rows: { locale: string | null }[] = await trx(isLeaving ? 'slugline_editions' : 'articles')
    .where({ document_id: documentId })
    .distinct('locale');
  return rows.flatMap(({ locale }) => locale ?? []);
}
