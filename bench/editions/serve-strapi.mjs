/** Child process: one Strapi from APP_DIR and DIST_DIR on a free port; tells its parent the port and a full-access token. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const { APP_DIR, DIST_DIR, NOTE_STATEMENTS, NOTE_DELAYS } = process.env;
const { createStrapi } = createRequire(path.join(APP_DIR, 'package.json'))('@strapi/strapi');

const strapi = await createStrapi({ appDir: APP_DIR, distDir: DIST_DIR }).load();
await new Promise((resolve) => strapi.server.listen(0, '127.0.0.1', resolve));
const { accessKey } = await strapi
  .service('admin::api-token')
  .create({ name: `bench ${Date.now()}`, description: '', type: 'full-access', lifespan: null });

/** What was asked of the database since the parent last wanted to know, in the order of the questions. */
const statements = [];
if (NOTE_STATEMENTS) {
  const asked = new Map(); // BEGIN and COMMIT have no answer that knex tells of
  strapi.db.connection.on('query', ({ sql, __knexQueryUid: id }) => {
    const statement = { sql, ms: 0 };
    asked.set(id, { statement, since: performance.now() });
    statements.push(statement);
  });
  strapi.db.connection.on('query-response', (_, { __knexQueryUid: id }) => {
    const { statement, since } = asked.get(id) ?? {};
    if (statement) statement.ms = performance.now() - since;
    asked.delete(id);
  });
}

/** How long the event loop kept anybody waiting since the parent last wanted to know. */
const delays = NOTE_DELAYS ? monitorEventLoopDelay({ resolution: 5 }) : null;
delays?.enable();

process.send({ port: strapi.server.httpServer.address().port, token: accessKey });
process.on('message', async (message) => {
  if (message === 'statements') process.send(statements.splice(0));
  if (message === 'delays') {
    process.send({ longestMs: (delays?.max ?? 0) / 1e6 });
    delays?.reset();
  }
  if (message !== 'stop') return;
  await strapi.destroy();
  process.exit(0);
});
process.on('disconnect', () => process.exit(0));
