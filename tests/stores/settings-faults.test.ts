import { settingsFaults } from '../../src/stores/settings-faults';

describe('settings of the environment', () => {
  it.each<[string, string]>([
    ['HOST', 'not a host'],
    ['PORT', 'abc'],
    ['PORT', '99999'],
    ['PORT', '-1'],
    ['PUBLIC_URL', 'foo'],
    ['CORS_ORIGINS', 'foo'],
    ['CORS_ORIGINS', 'https://a.example,https://b.example/path'],
    ['READS_PER_MINUTE', 'abc'],
    ['READS_PER_MINUTE', '1.5'],
    ['DATABASE_CLIENT', 'mysql'],
    ['DATABASE_PORT', '0'],
    ['DATABASE_SSL', 'maybe'],
    ['DATABASE_POOL_MAX', 'abc'],
    ['STRAPI_LOG_LEVEL', 'nope'],
    ['GRAPHQL_INTROSPECTION', 'maybe'],
  ])('%s=%s is told in one sentence that names it', (name, value) => {
    const faults = settingsFaults({ [name]: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${name} is "`, 'u'));
    expect(faults[0]).toContain(`"${value}", but has to be `);
  });

  it.each<[string, string]>([
    ['HOST', '::1'],
    ['HOST', 'news-1.example'],
    ['PORT', '0'],
    ['PORT', ''],
    ['PUBLIC_URL', 'https://news.example/cms'],
    ['CORS_ORIGINS', '*'],
    ['CORS_ORIGINS', 'https://news.example, http://localhost:3000'],
    ['READS_PER_MINUTE', '600'],
    ['DATABASE_SSL', 'true'],
    ['STRAPI_LOG_LEVEL', 'debug'],
  ])('%s=%s is taken', (name, value) => expect(settingsFaults({ [name]: value })).toEqual([]));

  it('tells all at once, and a pool that is the wrong way round', () => {
    expect(settingsFaults({ PORT: 'x', GRAPHQL_INTROSPECTION: 'x', DATABASE_POOL_MIN: '20' })).toHaveLength(
      3,
    );
    expect(settingsFaults({})).toEqual([]);
  });
});
