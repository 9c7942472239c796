import { adminApi } from '@strapi/strapi/admin';

interface Store {
  dispatch(action: unknown): unknown;
}

let store: Store | null = null;

/** Lets a panel ask for its story anew: Strapi's cache answers to its own store only. */
export const knowStore = () => (admin: Store) => {
  store = admin;
  return (next: (action: unknown) => unknown) => (action: unknown) => next(action);
};

/** Reads the open story from the server again, because it has changed there. A form without changes follows. */
export function readStoryAgain(documentId: string): void {
  const tags = [{ type: 'Document', id: `api::article.article_${documentId}` }];
  store?.dispatch(adminApi.util.invalidateTags(tags as never));
}
