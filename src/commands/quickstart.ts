import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { createFirstAdmin, type FirstAdmin } from '../at-start/first-admin';
import { loadDemo } from './demo/load-demo';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Migrates, loads the demo once, makes the first administrator, and only then listens. */
async function main(): Promise<void> {
  const root = process.cwd();
  say('[4/5] Opening the database');
  const strapi = await createStrapi({ appDir: root, distDir: path.join(root, 'dist') }).load();

  const admin = (await createFirstAdmin(strapi, process.env)) ?? (await givenAdmin(strapi));
  const tell = credentialsOf(admin);
  // A start that fails after this point (the port is taken) shall not keep the only password to itself.
  process.once('exit', tell);
  const loaded = await loadDemo({ strapi, say, small: process.env.DEMO === 'small' });
  say(loaded > 0 ? `      ${loaded} demo stories loaded` : '      stories are there already, nothing loaded');

  await strapi.listen();
  const port = strapi.config.get('server.port');
  const base = `http://localhost:${port}`;
  say('[5/5] The newsroom is open');
  say('');
  say(`  Admin     ${base}/admin`);
  tell();
  say(`  REST      ${base}/api/articles`);
  say(`  GraphQL   ${base}/graphql`);
  const publication = await strapi.documents('api::publication.publication').findFirst({});
  if (publication?.siteUrl)
    say(`  Site      ${publication.siteUrl}   where feeds lead, once it is started: docs/start.md`);
  say(`  A story   ${base}/api/editions/harbour-pilots-end-nine-day-strike-in-port-skald`);
  say('');
  say('  Ctrl+C closes it.');
}

/** Says once how to sign in; nothing where an administrator was there before. */
function credentialsOf(admin: FirstAdmin | null): () => void {
  let isTold = false;
  return () => {
    if (admin === null || isTold) return;
    isTold = true;
    say(`            e-mail ${admin.email}`);
    say(
      admin.generatedPassword
        ? `            password ${admin.generatedPassword}   (shown this once, kept nowhere)`
        : '            password as it was set in ADMIN_PASSWORD when this account was made',
    );
  };
}

/** The account of ADMIN_EMAIL, made at the start of this or an earlier run. */
async function givenAdmin(strapi: Core.Strapi): Promise<FirstAdmin | null> {
  const email = process.env.ADMIN_PASSWORD ? process.env.ADMIN_EMAIL?.toLowerCase() : undefined;
  const known = email && (await strapi.db.query('admin::user').findOne({ where: { email } }));
  return known ? { email: known.email, generatedPassword: null } : null;
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
