/** `npm run test:faults`: the long fault tests. Most of an hour: 50 kills on each database, five minutes of two servers, 3,000 questions for drafts. */
process.env.FAULTS = 'long';
process.argv.push(
  'tests/faults',
  'tests/strapi/reads/oracle.test.ts',
  'tests/strapi/doors/never-500.test.ts',
  'tests/strapi/saves/history.test.ts',
);
await import('../test.mjs');
