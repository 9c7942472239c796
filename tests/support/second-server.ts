import { spawn } from 'node:child_process';
import path from 'node:path';
import { BUILD, instanceSettings } from './start-strapi';

export interface SecondServer {
  url: string;
  kill(): void;
}

/** Another server process of the newsroom that `startStrapi` opened: its environment, so its database and its salts. */
export async function startSecondServer(): Promise<SecondServer> {
  const script = `
    const { createStrapi } = require('@strapi/strapi');
    createStrapi({ appDir: ${JSON.stringify(process.cwd())}, distDir: ${JSON.stringify(BUILD)} }).load().then((strapi) => {
      strapi.log.level = 'error';
      strapi.server.listen(0, '127.0.0.1', () => process.send(strapi.server.httpServer.address().port));
    });`;
  const child = spawn(process.execPath, ['-e', script], {
    cwd: path.resolve(process.cwd()),
    env: { ...instanceSettings(), ...process.env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve(Number(message)));
    child.once('exit', (code) => reject(new Error(`the second server ended with ${code}`)));
  });
  return { url: `http://127.0.0.1:${port}`, kill: () => void child.kill('SIGKILL') };
}
