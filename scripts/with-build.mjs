/**
 * Runs one of `src/commands` that needs the application: `node scripts/with-build.mjs intake story.txt`.
 * Takes `dist` when it was built from these sources, else compiles the server part in a second, into a folder that is
 * called by what the sources say: a build that somebody runs from is never written again.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isBuiltFrom, sourceHash } from './build.mjs';
import { usePackages } from './install.mjs';
import { writeSettings } from './settings.mjs';

/** These run the rules alone: no server, no database, so no secrets either. */
const needsNoSettings = (name, words) =>
  name === 'derive' || (name === 'intake' && words.includes('--dry-run'));

const [command, ...rest] = process.argv.slice(2);
usePackages();
if (!needsNoSettings(command, rest)) writeSettings();

const BUILDS = resolve('.tmp', 'builds');
/** No command runs for so long. */
const KEPT_MS = 7 * 86_400_000;

const build = await ownBuild();
process.argv = [process.argv[0], command, ...rest];
process.env.SLUGLINE_BUILD = build;
process.env.STRAPI_LOG_LEVEL ??= 'error'; // a command answers for itself; the log of a start is noise in a terminal
await import(pathToFileURL(join(build, 'src', 'commands', `${command}.js`)).href);

async function ownBuild() {
  if (isBuiltFrom('dist', command)) return resolve('dist');
  const wanted = join(BUILDS, sourceHash().slice(0, 16));
  if (existsSync(wanted)) return wanted;
  mkdirSync(BUILDS, { recursive: true });
  forgetOldBuilds();
  const fresh = join(BUILDS, `new-${process.pid}`);
  // in a process of its own: what the compiler takes of memory would stay with a command that runs for an hour
  execFileSync(process.execPath, [join('scripts', 'compile.mjs'), fresh], { stdio: ['ignore', 2, 2] });
  try {
    renameSync(fresh, wanted);
    return wanted;
  } catch {
    return existsSync(wanted) ? wanted : fresh; // another command was faster
  }
}

function forgetOldBuilds() {
  for (const name of readdirSync(BUILDS)) {
    const place = join(BUILDS, name);
    if (Date.now() - statSync(place).mtimeMs > KEPT_MS) rmSync(place, { recursive: true, force: true });
  }
}
