/** `npm run test:faults`: the long fault tests. Half an hour: 50 kills on each database, five minutes of two servers. */
process.env.FAULTS = 'long';
process.argv.push('tests/faults');
await import('./test.mjs');
