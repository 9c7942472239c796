import { describeSlugClaims } from '../../contracts/slug-claims.contract';
import { slugClaims } from '../../../src/stores/slugs/slug-claims';
import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';

describe.each(databases())('on %s', (database) => {
  let news: RunningStrapi;
  beforeAll(async () => {
    news = await startStrapi(database);
  });
  afterAll(() => news.stop());

  const register = (unlessBusy: boolean) => async () => ({
    claimsOf: ({ documentId, locale }: { documentId: string; locale: string }) => {
      const claims = slugClaims(news.strapi.db.connection, { locale, documentId, now: 0 });
      return unlessBusy ? claims.unlessBusy : claims;
    },
    close: async () => {
      await news.strapi.db.connection('slugline_slug_claims').delete();
    },
  });

  describeSlugClaims('typed, waiting for rivals', register(false));
  describeSlugClaims('derived, never waiting', register(true));
});
