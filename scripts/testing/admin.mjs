/**
 * `npm run test:admin`: every page and panel of the admin in Chromium, a quarter of an hour. `npm test` has a day at the
 * desk, the commonest ways to lose a word, and the way from Publish to the page.
 */
process.env.ADMIN_TESTS = 'long';
process.argv.push('tests/admin');
await import('../test.mjs');
