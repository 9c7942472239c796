/** `npm run test:create`: packs both packages, makes a newsroom and a site, installs, opens and reads them. Minutes. */
process.env.CREATE = 'true';
process.argv.push('tests/create');
await import('../test.mjs');
