import type { Core } from '@strapi/strapi';
import { blocker } from '../newsroom/problem';
import { lostReference, type ReferencedTable } from '../stores/database/lost-reference';
import { retryWhole } from '../stores/database/refused-transaction';
import { refuse } from '../saves/refuse';
import { isWrite, type DocumentMiddleware } from '../saves/saves';

type Documents = Record<string, (params: object) => Promise<unknown>>;

/**
 * A save that its database refused is made again, whole: two editors who publish stories that link each other both
 * see "published".
 *
 * Before everything that opens a transaction. The chain of middlewares can be walked once only and has changed what it
 * was given, so a second try is a new call with the parameters as they came. What a save points to and what is gone at
 * the last try is told with its field.
 */
export const retryRefused =
  ({ strapi }: { strapi: Core.Strapi }): DocumentMiddleware =>
  async (context, next) => {
    const isOurs = context.uid.startsWith('api::'); // plain data, which can be copied
    if (!isOurs || !isWrite(context) || strapi.db.inTransaction()) return next();
    const asked = copyOf(context.params);
    if (asked === null) return next();
    const again = strapi.documents(context.uid) as unknown as Documents;
    try {
      return await retryWhole(strapi, (tryNumber) =>
        tryNumber === 0 ? next() : again[context.action]!(structuredClone(asked)),
      );
    } catch (error) {
      const table = lostReference(error);
      if (table !== null) refuseLost(table);
      throw error;
    }
  };

const LOST: Readonly<Record<ReferencedTable, { field: string; what: string }>> = {
  sections: { field: 'section', what: 'The section' },
  authors: { field: 'authors', what: 'An author' },
  articles: { field: 'relatedLinks', what: 'A story that is linked or banned' },
  files: { field: 'images', what: 'A picture' },
};

/** What every try found, looked at, and had lost again when it wrote: somebody else takes it away or makes it anew. */
function refuseLost(table: ReferencedTable): never {
  const { field, what } = LOST[table];
  const message = `${what} was deleted or replaced by somebody else while this was being saved. Nothing was stored; look at the field and save again.`;
  refuse([blocker([field], 'input.lost-reference', message)]);
}

/** Null for what cannot be copied (20,000 nested lists end the stack): it has one try, and is refused further in. */
function copyOf(params: unknown): object | null {
  try {
    return structuredClone(params) as object;
  } catch {
    return null;
  }
}
