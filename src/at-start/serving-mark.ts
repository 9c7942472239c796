import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { hostname } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

const TOUCH_EVERY_MS = 10_000;

/**
 * Leaves a mark in `.tmp/serving` while this server runs: no command beside it installs into its packages or builds
 * over its code (`scripts/serving.mjs`), and a site beside it finds it, whatever its port is. Its time, not the process's number, says that the server lives, so it holds
 * across containers and after a kill. A folder that cannot be written to needs no mark: nothing is installed there.
 */
export function keepServingMark(strapi: Core.Strapi): { stop(): void } {
  const { root } = strapi.dirs.app;
  const file = path.join(root, '.tmp', 'serving', `${hostname()}-${process.pid}`);
  const url = addressOf(strapi.server.httpServer.address() as AddressInfo);
  const mark = { pid: process.pid, build: strapi.dirs.dist.root, url };
  const write = () => {
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(mark));
    } catch {
      // Read-only.
    }
  };
  const touch = () => {
    try {
      utimesSync(file, new Date(), new Date());
    } catch {
      write(); // somebody has cleared .tmp
    }
  };
  write();
  const timer = setInterval(touch, TOUCH_EVERY_MS).unref();
  return {
    stop() {
      clearInterval(timer);
      rmSync(file, { force: true });
    },
  };
}

/** Where a program of this machine reaches it. */
function addressOf({ address, port, family }: AddressInfo): string {
  if (address === '0.0.0.0' || address === '::') return `http://127.0.0.1:${port}`;
  return family === 'IPv6' ? `http://[${address}]:${port}` : `http://${address}:${port}`;
}
