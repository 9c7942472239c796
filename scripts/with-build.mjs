/**
 * Runs one of `src/commands` that needs the application: `node scripts/with-build.mjs intake story.txt`.
 * Takes `dist` when it is newer than the sources, else compiles the server part in a second.
 */
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installIfNeeded } from './install.mjs';
import { writeSettings } from './settings.mjs';

/** These run the rules alone: no server, no database, so no secrets either. */
const NEEDS_NO_SETTINGS = new Set(['derive']);

const [command, ...rest] = process.argv.slice(2);
installIfNeeded();
if (!NEEDS_NO_SETTINGS.has(command)) writeSettings();

const newest = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (time, entry) => Math.max(time, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs),
      0,
    );
const isFresh = (out) => {
  const built = join(out, 'src', 'commands', `${command}.js`);
  return existsSync(built) && statSync(built).mtimeMs >= Math.max(newest('src'), newest('config'));
};

let build = resolve('dist');
if (!isFresh(build)) {
  build = resolve('.tmp', 'build');
  if (!isFresh(build)) {
    const { compile } = await import('./compile.mjs');
    // Beside, then into place: another command may be running from the old build.
    const fresh = compile(process.cwd(), resolve('.tmp', `build-${process.pid}`));
    try {
      rmSync(build, { recursive: true, force: true });
      renameSync(fresh, build);
    } catch {
      build = fresh; // another command was faster; ours is as good
    }
  }
}
process.argv = [process.argv[0], command, ...rest];
process.env.SLUGLINE_BUILD = build;
process.env.STRAPI_LOG_LEVEL ??= 'error'; // a command answers for itself; the log of a start is noise in a terminal
await import(pathToFileURL(join(build, 'src', 'commands', `${command}.js`)).href);
