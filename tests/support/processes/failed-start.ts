import { spawn } from 'node:child_process';
import { BUILD, instanceSettings } from '../start-strapi';

const SCRIPT = `require('@strapi/strapi').createStrapi({ appDir: process.cwd(), distDir: process.env.BUILD }).start();`;

/** Starts a server in a process of its own, as `npm start` does, that is expected to end by itself. */
export async function failedStart(
  env: Record<string, string>,
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['-e', SCRIPT], {
    env: { ...process.env, ...instanceSettings(), BUILD, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (said += bytes));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, said };
}
