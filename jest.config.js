/** A quarter of an hour of Chromium, for `npm run test:admin` and for whoever names one of them. */
const isLong =
  process.env.ADMIN_TESTS === 'long' || process.argv.some((word) => word.includes('tests/admin/long'));

/** Pure rules and real Strapi in one runner; `npm test` decides which databases (see scripts/test.mjs). */
module.exports = {
  testEnvironment: 'node',
  rootDir: '.',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...(isLong ? [] : ['<rootDir>/tests/admin/long/'])],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.tmp', '<rootDir>/.cache'],
  globalSetup: '<rootDir>/tests/support/jest/compile-once.mjs',
  testTimeout: 120_000,
  // What a suite loads stays in its worker; at 2 GB the later ones took twice their time, most of it for collecting garbage.
  workerIdleMemoryLimit: '600MB',
  testSequencer: '<rootDir>/tests/support/jest/slow-first.cjs',
  reporters: ['default', '<rootDir>/tests/support/jest/skipped-reporter.cjs'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/', '<rootDir>/dist/', '<rootDir>/.tmp/'],
};
