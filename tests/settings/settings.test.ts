import { readSettings, type Env } from '../../src/settings/settings';

const secrets = { APP_KEYS: 'a', ADMIN_JWT_SECRET: 'b', API_TOKEN_SALT: 'c' };

function read(env: Env) {
  const answer = readSettings({ ...secrets, ...env });
  if ('problems' in answer) throw new Error(answer.problems.join(' '));
  return answer.settings;
}

function problemsOf(env: Env): string[] {
  const answer = readSettings({ ...secrets, ...env });
  return 'problems' in answer ? answer.problems : [];
}

describe('settings that are right', () => {
  it('have their defaults, also where a compose file sets them to nothing', () => {
    const unset = { PORT: 1337, HOST: '0.0.0.0', PUBLIC_URL: '', CORS_ORIGINS: ['*'], READS_PER_MINUTE: 0 };
    expect(read({})).toMatchObject(unset);
    expect(read({ PORT: '', HOST: ' ', PUBLIC_URL: '', CORS_ORIGINS: '', READS_PER_MINUTE: '' })).toEqual(
      read({}),
    );
  });

  it.each([
    ['PORT', ' 8080 ', 8080],
    ['PORT', '0', 0],
    ['HOST', '::1', '::1'],
    ['HOST', 'cms.internal', 'cms.internal'],
    ['PUBLIC_URL', 'https://example.org/cms', 'https://example.org/cms'],
    [
      'CORS_ORIGINS',
      'https://a.example, http://localhost:3000,',
      ['https://a.example', 'http://localhost:3000'],
    ],
    ['CORS_ORIGINS', 'capacitor://localhost', ['capacitor://localhost']],
    ['GRAPHQL_INTROSPECTION', 'FALSE', false],
    ['DATABASE_SSL', '1', true],
    ['STRAPI_LOG_LEVEL', 'warn', 'warn'],
    ['DATABASE_PASSWORD', ' a b ', ' a b '],
    ['DATABASE_URL', 'postgresql://u:p@h/n', 'postgresql://u:p@h/n'],
    ['ADMIN_PASSWORD', 'Twelve Monkeys 12', 'Twelve Monkeys 12'],
  ])('%s=%s', (name, text, value) => {
    expect(read({ [name]: text })).toMatchObject({ [name]: value });
  });
});

describe('settings that are wrong', () => {
  it.each([
    ['PORT', 'abc'],
    ['PORT', '99999'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', '0x50'],
    ['HOST', 'tell nobody'],
    ['HOST', 'http://tell-nobody'],
    ['HOST', '1.2.3.999'],
    ['PUBLIC_URL', 'foo'],
    ['PUBLIC_URL', 'ftp://tell-nobody'],
    ['PUBLIC_URL', 'https://tell:nobody@example.org'],
    ['PUBLIC_URL', 'https://example.org/?tell=nobody'],
    ['CORS_ORIGINS', 'foo'],
    ['CORS_ORIGINS', 'https://tell-nobody.example/path'],
    ['CORS_ORIGINS', 'https://a.example/'],
    ['CORS_ORIGINS', 'https://*.tell-nobody.example'],
    ['CORS_ORIGINS', ','],
    ['READS_PER_MINUTE', 'abc'],
    ['GRAPHQL_INTROSPECTION', 'maybe'],
    ['STRAPI_LOG_LEVEL', 'nope'],
    ['METRICS_TOKEN', 'tell-nobody'],
    ['ADMIN_EMAIL', 'tell-nobody'],
    ['ADMIN_PASSWORD', 'tell-nobody'],
    ['ADMIN_PASSWORD', 'Ab1'],
    ['ADMIN_PASSWORD', `Ab1${'ü'.repeat(40)}`],
    ['DATABASE_CLIENT', 'mysql'],
    ['DATABASE_PORT', '0'],
    ['DATABASE_URL', 'mysql://tell:nobody@host/name'],
    ['DATABASE_POOL_MIN', 'abc'],
    ['DATABASE_POOL_MAX', 'abc'],
    ['DATABASE_POOL_MIN', '11'],
    ['DATABASE_SSL', 'maybe'],
    ['DISPATCH_TIME_SCALE', 'tell-nobody'],
  ])('%s=%s has one sentence that begins with its name and does not quote it', (name, text) => {
    const problems = problemsOf({ [name]: text });
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^${name} [^\\n]+\\.$`))]);
    expect(problems.join()).not.toMatch(/tell|nobody/);
  });

  it('are told all at once: a contradiction, a wrong endpoint and a missing secret too', () => {
    const names = problemsOf({
      APP_KEYS: '',
      PORT: 'abc',
      DATABASE_POOL_MAX: '1',
      REBUILD_ENDPOINTS: '{}',
    }).map((problem) => problem.split(' ')[0]);
    expect(names).toEqual(['APP_KEYS', 'PORT', 'DATABASE_POOL_MIN', 'REBUILD_ENDPOINTS']);
  });

  it('do not include secrets while building, which serves nobody', () => {
    expect(readSettings({ NODE_ENV: 'production' }, { isBuilding: true })).toHaveProperty('settings');
    expect(readSettings({ PORT: 'abc' }, { isBuilding: true })).toHaveProperty('problems');
  });
});
