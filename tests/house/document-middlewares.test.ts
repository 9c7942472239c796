import { documentMiddlewares } from '../../src/document-middlewares/in-order';
import { houseStyle } from '../../src/newsroom/house-style';

const needs = {
  strapi: { db: { dialect: { client: 'sqlite' } } },
  style: houseStyle,
  events: { append: async () => undefined, wake: () => undefined },
  now: () => 0,
  newDocumentId: () => 'made',
} as unknown as Parameters<typeof documentMiddlewares>[0];

it('runs the middlewares in one order: who may, what can be held, the transaction, what follows, what is prepared', () => {
  expect(documentMiddlewares(needs).map(([name]) => name)).toEqual([
    'close-drafts',
    'refuse-unaskable',
    'refuse-unreadable',
    'find-words',
    'retry-refused',
    'open-save',
    'record-rebuild',
    'follow-shared-parts',
    'keep-findable',
    'keep-front',
    'refuse-stale',
    'keep-bullets',
    'repeat-once',
    'keep-history',
    'prepare-article',
    'prepare-publication',
    'prepare-name',
  ]);
});

it('passes what is no write of ours straight through all of them', async () => {
  const context = { uid: 'plugin::upload.file', action: 'update', params: {}, contentType: {} } as never;
  const chain = documentMiddlewares(needs).reduceRight<() => Promise<unknown>>(
    (next, [, middleware]) =>
      () =>
        middleware(context, next),
    async () => 'written',
  );
  expect(await chain()).toBe('written');
});
