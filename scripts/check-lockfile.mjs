/**
 * Every optional platform package that a package names must have an entry of its own in the lockfile: npm leaves out
 * those a registry had not yet, and then `npm ci` refuses the lock on other systems.
 */
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** Looks where Node would: beside the package, then in each folder above. */
function isLocked(owner, name) {
  for (let place = owner; ; place = place.slice(0, Math.max(0, place.lastIndexOf('node_modules/') - 1))) {
    if (packages[`${place ? `${place}/` : ''}node_modules/${name}`]) return true;
    if (place === '') return false;
  }
}

const missing = Object.entries(packages).flatMap(([owner, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !isLocked(owner, name))
    .map((name) => `${owner} -> ${name}`),
);
const wrongStrapi = Object.entries(packages['']?.dependencies ?? {}).filter(
  ([name, version]) => name.startsWith('@strapi/') && version !== '5.54.0',
);

for (const line of missing) console.error(`not in the lockfile: ${line}`);
for (const [name, version] of wrongStrapi) console.error(`${name} is at ${version}, the others at 5.54.0`);
process.exit(missing.length + wrongStrapi.length === 0 ? 0 : 1);
