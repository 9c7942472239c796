import { spawn } from 'node:child_process';
import { BUILD, instanceSettings } from '../start-strapi';

export interface ServerProcess {
  url: string;
  /** A full-access API token, made by this server. */
  token: string;
  /** Ends it the hard way, as a crash would. */
  kill(): Promise<void>;
}

const SCRIPT = `
  const { createStrapi } = require('@strapi/strapi');
  createStrapi({ appDir: ${JSON.stringify(process.cwd())}, distDir: ${JSON.stringify(BUILD)} }).load().then(async (strapi) => {
    strapi.log.level = 'error';
    const rights = { name: require('crypto').randomUUID(), description: '', lifespan: null, type: 'full-access' };
    const { accessKey: token } = await strapi.service('admin::api-token').create(rights);
    strapi.server.listen(Number(process.env.TEST_PORT ?? 0), '127.0.0.1', () => process.send({ port: strapi.server.httpServer.address().port, token }));
  });`;

/** A server in a process of its own, with the environment that is set now and what `env` adds to it. */
export async function startServerProcess(env: Record<string, string> = {}): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['-e', SCRIPT], {
    cwd: process.cwd(),
    env: { ...instanceSettings(), ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const { port, token } = await new Promise<{ port: number; token: string }>((resolve, reject) => {
    child.once('message', (message) => resolve(message as never));
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    token,
    kill: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
}
