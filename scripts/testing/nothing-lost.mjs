/**
 * `npm run test:nothing-lost`: every way to lose a text, on PostgreSQL with two servers, and every way to publish one by
 * accident; with `-- sqlite` on one server with SQLite. `npm test` runs the commonest of them.
 */
const [on = 'postgres'] = process.argv.splice(2, 1);
process.env.NOTHING_LOST_ON = on;
process.env.BROWSER_PATIENCE_MS ??= '120000';
process.argv.push('tests/admin/nothing-lost', 'tests/admin/long/nothing-by-accident');
await import('../test.mjs');
