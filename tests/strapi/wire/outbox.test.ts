import { outboxContract } from '../../contracts/outbox.contract';
import { outbox } from '../../../src/stores/wire/outbox';
import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';

describe.each(databases())('on %s', (database) => {
  let news: RunningStrapi;
  beforeAll(async () => {
    news = await startStrapi(database);
  });
  afterAll(() => news.stop());

  outboxContract(database, async () => {
    const db = news.strapi.db.connection;
    return {
      outbox: outbox(db),
      other: outbox(db),
      close: async () => {
        await db('slugline_dispatches').delete();
        await db('slugline_endpoint_states').delete();
      },
    };
  });
});
