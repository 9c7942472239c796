import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { makeBareApp } from '../editions/bare-app';

/** Strapi's admin as it comes, built once a lock file: the folder of its pages. */
export function buildStockAdmin(root: string): string {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  const folder = path.join(root, '.tmp', `stock-admin-${lock.slice(0, 12)}`);
  const pages = path.join(folder, 'dist', 'build');
  if (existsSync(path.join(pages, 'index.html'))) return pages;
  const making = `${folder}-making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(path.dirname(making), { recursive: true });
  makeBareApp(root, making);
  const strapi = path.join(root, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
  const { status, stderr } = spawnSync(process.execPath, [strapi, 'build'], {
    cwd: making,
    env: { ...process.env, NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true', ...BUILD_ONLY },
  });
  if (status !== 0) throw new Error(`Strapi's own admin could not be built: ${stderr}`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(making, folder);
  return pages;
}

/** No server is started with these. */
const BUILD_ONLY = {
  APP_KEYS: 'build,only',
  ADMIN_JWT_SECRET: 'build-only',
  API_TOKEN_SALT: 'build-only',
  TRANSFER_TOKEN_SALT: 'build-only',
  ENCRYPTION_KEY: 'build-only',
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: ':memory:',
};

/** Opens that admin in the place of ours: the server, its content types and its stories are the same. */
export async function inStockAdmin(page: Page, pages: string): Promise<Page> {
  await page.context().route('**/admin/**', async (route) => {
    const request = route.request();
    const { pathname } = new URL(request.url());
    const file = path.join(pages, pathname.slice('/admin/'.length));
    if (request.resourceType() === 'document')
      return route.fulfill({ path: path.join(pages, 'index.html'), contentType: 'text/html' });
    const isPage = file.startsWith(pages) && existsSync(file) && statSync(file).isFile();
    return isPage ? route.fulfill({ path: file }) : route.continue();
  });
  return page;
}
