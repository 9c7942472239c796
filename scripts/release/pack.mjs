/** `prepack` and `postpack`: what `npm pack` would leave out of the newsroom's tarball, the lockfile and the built client. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const LOCK = join('packages', 'newsroom-lock.json');
if (process.argv[2] === 'after') rmSync(LOCK, { force: true });
else {
  copyFileSync('package-lock.json', LOCK);
  const { status } = spawnSync(process.execPath, [join('scripts', 'build-client.mjs')], {
    stdio: ['ignore', 2, 2],
  });
  process.exit(status ?? 1);
}
