/**
 * `npm run test:admin`: every page and panel of the admin in Chromium, a quarter of an hour. `npm test` has a day at the
 * desk, the commonest ways to lose a word, and the way from Publish to the page. Whoever names files gets those
 * (`-- tests/admin/long` is what `npm test` does not have).
 */
process.env.ADMIN_TESTS = 'long';
if (!process.argv.some((word) => word.startsWith('tests/'))) process.argv.push('tests/admin');
await import('../test.mjs');
