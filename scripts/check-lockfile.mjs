/**
 * Every optional platform package that a package names must have an entry of its own in the lockfile: npm leaves out
 * those a registry had not yet, and then `npm ci` refuses the lock on other systems. The examples and the docs have
 * lockfiles of their own.
 */
import { readFileSync } from 'node:fs';

const LOCKFILES = ['.', 'examples/next', 'examples/astro', 'docs'].map(
  (place) => `${place}/package-lock.json`,
);
const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Looks where Node would: beside the package, then in each folder above. */
function isLocked(packages, owner, name) {
  for (let place = owner; ; place = place.slice(0, Math.max(0, place.lastIndexOf('node_modules/') - 1))) {
    if (packages[`${place ? `${place}/` : ''}node_modules/${name}`]) return true;
    if (place === '') return false;
  }
}

const missing = LOCKFILES.flatMap((file) => {
  const packages = packagesIn(file);
  return Object.entries(packages).flatMap(([owner, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(packages, owner, name))
      .map((name) => `${file}: ${owner} -> ${name}`),
  );
});
/** Not published yet at the version of the house: docs/decisions/0024-pictures-in-a-bucket.md. */
const ELSEWHERE = { '@strapi/provider-upload-aws-s3': '5.52.3' };
const wrongStrapi = Object.entries(packagesIn(LOCKFILES[0])['']?.dependencies ?? {}).filter(
  ([name, version]) => name.startsWith('@strapi/') && version !== (ELSEWHERE[name] ?? '5.54.0'),
);

for (const line of missing) console.error(`not in the lockfile: ${line}`);
for (const [name, version] of wrongStrapi) console.error(`${name} is at ${version}, the others at 5.54.0`);
process.exit(missing.length + wrongStrapi.length === 0 ? 0 : 1);
