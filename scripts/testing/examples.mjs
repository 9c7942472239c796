/** `npm run test:examples`: installs the Next and the Astro example, builds them for real, publishes, looks at the page. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

for (const name of ['next', 'astro']) {
  const example = [join('scripts', 'sites', 'example.mjs'), name, '--install-only'];
  const { status } = spawnSync(process.execPath, example, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
process.env.EXAMPLES = 'true';
process.argv.push('tests/examples');
await import('../test.mjs');
