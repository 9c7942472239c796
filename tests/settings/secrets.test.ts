import { secretProblems } from '../../src/settings/secrets';

const NAMES = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
];
const random = Object.fromEntries(NAMES.map((name, at) => [name, `q8ZKf0vW3nTn5Yx1Lr9sJ2cB7mH4dG6${at}`]));
const good = { NODE_ENV: 'production', ...random };

describe('secrets of a production server', () => {
  it('accepts random ones', () => {
    expect(secretProblems(good)).toEqual([]);
  });

  it.each([
    ['missing', undefined, 'JWT_SECRET is missing.'],
    ['empty', '  ', 'JWT_SECRET is missing.'],
    ['short', 'abc123', 'JWT_SECRET is shorter than 24 characters.'],
    ['a template', 'tobemodified', 'JWT_SECRET is still a template value.'],
    ['one letter many times', 'a'.repeat(40), 'JWT_SECRET is still a template value.'],
  ])('names one that is %s, and never its value', (_name, value, sentence) => {
    expect(secretProblems({ ...good, JWT_SECRET: value })).toEqual([sentence]);
  });

  it('looks at each of the app keys', () => {
    expect(secretProblems({ ...good, APP_KEYS: `${random.APP_KEYS},toBeModified2` })).toEqual([
      'APP_KEYS is still a template value.',
    ]);
  });

  it('are asked for while developing too, where Strapi does not start without, but may be weak', () => {
    expect(secretProblems({ APP_KEYS: 'a', ADMIN_JWT_SECRET: 'a' })).toEqual(['API_TOKEN_SALT is missing.']);
  });
});
