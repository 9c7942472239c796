/** Child process: one Strapi from APP_DIR and DIST_DIR on a free port; tells its parent the port and a full-access token. */
import { createRequire } from 'node:module';
import path from 'node:path';

const { APP_DIR, DIST_DIR } = process.env;
const { createStrapi } = createRequire(path.join(APP_DIR, 'package.json'))('@strapi/strapi');

const strapi = await createStrapi({ appDir: APP_DIR, distDir: DIST_DIR }).load();
await new Promise((resolve) => strapi.server.listen(0, '127.0.0.1', resolve));
const { accessKey } = await strapi
  .service('admin::api-token')
  .create({ name: `bench ${Date.now()}`, description: '', type: 'full-access', lifespan: null });
process.send({ port: strapi.server.httpServer.address().port, token: accessKey });
process.on('message', async (message) => {
  if (message !== 'stop') return;
  await strapi.destroy();
  process.exit(0);
});
process.on('disconnect', () => process.exit(0));
