/** A site beside the newsroom of this folder: where the newsroom is, and how it hears of the site. */
import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync } from 'node:fs';
import { serversHere } from '../serving.mjs';

/** Reads `.env` of this folder; what the environment sets goes before it. */
export function readEnv() {
  if (existsSync('.env')) process.loadEnvFile('.env');
}

/** Where it runs now, whatever port it was started on; else where it would be started. */
export function newsroomUrl(env) {
  const [running] = serversHere().flatMap(({ url }) => url ?? []);
  return (env.CMS_URL || running || `http://127.0.0.1:${env.PORT || 1337}`).replace(/\/$/, '');
}

/** The secret that the newsroom signs its messages with; a new one where it has none yet. */
export const secretOf = (env) => env.REBUILD_SECRET || `whsec_${randomBytes(32).toString('base64')}`;

/**
 * Tells the newsroom of this folder about the site, once: adds to its `.env`, never changes a line that is there. Answers
 * what to say about it, line by line.
 */
export function connect(siteUrl, secret, env) {
  const hook = `${siteUrl}/rebuild`;
  if (env.REBUILD_SECRET) {
    const other = env.REBUILD_URL && env.REBUILD_URL !== hook;
    return other
      ? [`The newsroom tells ${env.REBUILD_URL} of changes, and not this site (REBUILD_URL).`]
      : [];
  }
  const lines = [
    `REBUILD_URL=${hook}`,
    `REBUILD_SECRET=${secret}`,
    'DISPATCH_ALLOW_ADDRESSES=127.0.0.1/32',
    ...(env.PREVIEW_URL ? [] : [`PREVIEW_URL=${siteUrl}/preview`]),
  ];
  const taken = env.REBUILD_URL || env.REBUILD_ENDPOINTS || env.DISPATCH_ALLOW_ADDRESSES;
  const mayAdd = existsSync('.env') && !taken;
  if (!mayAdd)
    return [
      'For rebuilds on every publish, put this into the .env of the newsroom and start it again:',
      ...indented(lines),
    ];
  appendFileSync('.env', `\n# The site beside this newsroom\n${lines.join('\n')}\n`);
  return [
    'Added to .env, so that every publish reaches this site. "npm run quickstart" takes it at once; any other server has to be started again:',
    ...indented(lines).map((line) => line.replace(/(REBUILD_SECRET)=.*/, '$1=…')),
  ];
}

const indented = (lines) => lines.map((line) => `  ${line}`);
