import type { Core } from '@strapi/strapi';
import { takePublicTurn } from '../stores/database/locks/public-turn';
import { ARTICLE } from '../saves/saves';

type Opts = Record<string, unknown>;
type One = (...args: never[]) => Promise<unknown>;

interface DocumentManager {
  publish(id: string, uid: string, opts: Opts): Promise<unknown[] | undefined>;
  delete(id: string, uid: string, opts: Opts): Promise<unknown>;
  publishMany(uid: string, ids: string[], locale?: unknown): Promise<number>;
  unpublishMany(ids: string[], uid: string, opts?: Opts): Promise<{ count: number }>;
  deleteMany(ids: string[], uid: string, opts?: Opts): Promise<{ count: number }>;
}

/**
 * The admin's bulk actions one document after the other, each once, in the order of their ids, with every lock taken
 * first.
 *
 * Strapi 5.54 goes by the rows it found: a story in two languages, or named twice, ran every hook twice.
 * Strapi starts all of them at once in one transaction. Two that overlap then wait for each other, and when one
 * document is refused the others go on writing outside the transaction that was just undone. All or nothing, as
 * before. The order of the answer does not matter: it is a number.
 */
export function bulkInOrder(strapi: Core.Strapi): void {
  const manager = strapi.service('plugin::content-manager.document-manager') as unknown as DocumentManager;
  const documents = (uid: string) => strapi.documents(uid as never) as unknown as Record<string, One>;

  const inOrder = async (
    uid: string,
    ids: readonly string[],
    one: (id: string) => Promise<number>,
  ): Promise<number> =>
    await strapi.db.transaction(async ({ trx }) => {
      const ordered = [...new Set(ids)].sort();
      if (uid === ARTICLE) await takePublicTurn(trx, ordered);
      let count = 0;
      for (const id of ordered) count += await one(id);
      return count;
    });

  manager.publishMany = (uid, ids, locale) =>
    inOrder(uid, ids, async (id) => numberOf(await manager.publish(id, uid, { locale, populate: {} })));

  manager.unpublishMany = async (ids, uid, opts = {}) => ({
    count: await inOrder(uid, ids, async (documentId) => {
      const done = await documents(uid).unpublish!({ ...opts, documentId, populate: {} } as never);
      return numberOf((done as { entries?: unknown[] } | null)?.entries);
    }),
  });

  manager.deleteMany = async (ids, uid, opts = {}) => ({
    count: await inOrder(uid, ids, async (id) => {
      await manager.delete(id, uid, opts);
      return 1;
    }),
  });
}

const numberOf = (entries: readonly unknown[] | undefined): number => (entries ?? []).filter(Boolean).length;
