/**
 * Runs one of `src/commands` that needs the application: `node scripts/with-build.mjs intake story.txt`.
 * Takes `dist` when it is newer than the sources, else compiles the server part in a second.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installIfNeeded } from './install.mjs';
import { writeSettings } from './settings.mjs';

installIfNeeded();
writeSettings();

const [command, ...rest] = process.argv.slice(2);
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
    compile(process.cwd(), build);
  }
}
process.argv = [process.argv[0], command, ...rest];
process.env.SLUGLINE_BUILD = build;
await import(pathToFileURL(join(build, 'src', 'commands', `${command}.js`)).href);
