import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const API = 'src/api';

/**
 * A stock Strapi 5.54 application in `folder`: the same content types and components as ours, the configuration that
 * `create-strapi-app` writes, and nothing else: no hooks, no editions. `slug` is a `uid` of the headline, Strapi's own
 * way. It runs on this repository's `node_modules`.
 */
export function makeBareApp(root: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const file = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };

  for (const name of ['article', 'author', 'section']) {
    const schemaPath = `${API}/${name}/content-types/${name}/schema.json`;
    file(schemaPath, JSON.stringify(stockSchema(readFileSync(path.join(root, schemaPath), 'utf8'))));
    const uid = `api::${name}.${name}`;
    for (const [kind, place] of [
      ['Router', 'routes'],
      ['Controller', 'controllers'],
      ['Service', 'services'],
    ]) {
      const create = `require('@strapi/strapi').factories.createCore${kind}('${uid}')`;
      file(`${API}/${name}/${place}/${name}.js`, `module.exports = ${create};\n`);
    }
  }
  const components = 'src/components/article';
  for (const component of readdirSync(path.join(root, components))) {
    const schema = readFileSync(path.join(root, components, component), 'utf8');
    file(`${components}/${component}`, JSON.stringify(stockSchema(schema)));
  }

  const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  file('package.json', JSON.stringify({ name: 'bare', version: '0.0.0', private: true, dependencies }));
  file('public/robots.txt', '');
  mkdirSync(path.join(folder, 'public/uploads'), { recursive: true });
  mkdirSync(path.join(folder, 'database/migrations'), { recursive: true });
  file('config/server.js', "module.exports = ({ env }) => ({ app: { keys: env.array('APP_KEYS') } });\n");
  file(
    'config/admin.js',
    "module.exports = ({ env }) => ({ auth: { secret: env('ADMIN_JWT_SECRET') }, apiToken: { salt: env('API_TOKEN_SALT') }, transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } }, secrets: { encryptionKey: env('ENCRYPTION_KEY') } });\n",
  );
  file(
    'config/api.js',
    'module.exports = { rest: { defaultLimit: 25, maxLimit: 100, withCount: true, strictParams: true }, documents: { strictParams: true, strictRelations: true } };\n',
  );
  file(
    'config/middlewares.js',
    `module.exports = ${JSON.stringify(['strapi::logger', 'strapi::errors', 'strapi::security', 'strapi::cors', 'strapi::poweredBy', 'strapi::query', 'strapi::body', 'strapi::session', 'strapi::favicon', 'strapi::public'])};\n`,
  );
  file(
    'config/plugins.js',
    "module.exports = { graphql: { config: { endpoint: '/graphql', shadowCRUD: true, landingPage: false, depthLimit: 12, defaultLimit: 25, maxLimit: 100 } } };\n",
  );
  file('config/database.js', DATABASE);
  file('src/index.js', INDEX);
}

function stockSchema(text: string): unknown {
  const schema = JSON.parse(text) as {
    indexes?: unknown;
    attributes: Record<string, Record<string, unknown>>;
  };
  delete schema.indexes;
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    const { pluginOptions } = attribute;
    if (name === 'slug')
      schema.attributes[name] = {
        type: 'uid',
        targetField: 'headline' in schema.attributes ? 'headline' : 'name',
        pluginOptions,
      };
    if (attribute.type === 'customField') schema.attributes[name] = { type: 'json', pluginOptions };
  }
  return schema;
}

/** Stock: SQLite as knex opens it. `TUNED_SQLITE` adds the pragmas that ours has, to tell hooks from tuning. */
const DATABASE = `module.exports = ({ env }) => ({ connection: env('DATABASE_CLIENT') === 'sqlite'
  ? { client: 'sqlite', connection: { filename: env('DATABASE_FILENAME') }, useNullAsDefault: true,
      pool: env.bool('TUNED_SQLITE', false) ? { afterCreate: (connection, done) => {
        for (const pragma of ['journal_mode = WAL', 'synchronous = NORMAL', 'busy_timeout = 10000', 'cache_size = -65536', 'temp_store = MEMORY']) connection.pragma(pragma);
        done(null, connection);
      } } : {} }
  : { client: 'postgres', connection: { host: env('DATABASE_HOST'), port: env.int('DATABASE_PORT'), database: env('DATABASE_NAME'), user: env('DATABASE_USERNAME'), password: env('DATABASE_PASSWORD') }, pool: { min: 2, max: 10 } } });
`;

const INDEX = `module.exports = { async bootstrap({ strapi }) {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  for (const name of ['article', 'author', 'section'])
    for (const action of ['find', 'findOne']) {
      const data = { action: 'api::' + name + '.' + name + '.' + action, role: role.id };
      if (!(await permissions.findOne({ where: data }))) await permissions.create({ data });
    }
} };
`;
