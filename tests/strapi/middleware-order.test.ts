import { startStrapi, type RunningStrapi } from '../support/start-strapi';

describe('the order of middlewares', () => {
  let news: RunningStrapi;
  beforeAll(async () => {
    news = await startStrapi('sqlite');
  });
  afterAll(() => news.stop());

  it('has public reads in front of the session, which Strapi puts in front of all that are listed', () => {
    const names = news.strapi.server.app.middleware.map(({ name }) => name);
    expect(names.indexOf('publicReads')).toBeGreaterThanOrEqual(0);
    expect(names.indexOf('session')).toBeGreaterThan(names.indexOf('publicReads'));
  });
});
