/** Fails when `types/generated` is not what Strapi would generate from the content types of today. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const GENERATED = join('types', 'generated');
const kept = mkdtempSync(join(tmpdir(), 'slugline-types-'));
cpSync(GENERATED, kept, { recursive: true });

const strapi = join('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
const { status } = spawnSync(process.execPath, [strapi, 'ts:generate-types', '--silent'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: '.tmp/types.db', ...secrets() },
});

const stale = readdirSync(GENERATED).filter(
  (file) => readFileSync(join(GENERATED, file), 'utf8') !== readFileSync(join(kept, file), 'utf8'),
);
cpSync(kept, GENERATED, { recursive: true });
rmSync(kept, { recursive: true });
for (const file of stale)
  console.error(`${join(GENERATED, file)} is stale: run npm run types:generate and commit it`);
process.exit(status === 0 && stale.length === 0 ? 0 : 1);

/** Generating types loads the application, which asks for secrets that are never used. */
function secrets() {
  const names = [
    'APP_KEYS',
    'API_TOKEN_SALT',
    'ADMIN_JWT_SECRET',
    'TRANSFER_TOKEN_SALT',
    'JWT_SECRET',
    'ENCRYPTION_KEY',
  ];
  return Object.fromEntries(names.map((name) => [name, 'only-to-generate-types-0123456789']));
}
