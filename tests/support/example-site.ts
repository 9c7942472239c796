import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** `examples/site` as it is started by `npm run example:site`, in a process and a folder of its own. */
export async function startExampleSite(settings: Record<string, string>) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'slugline-site-'));
  const child = spawn(process.execPath, ['--import', 'tsx', path.join('examples', 'site', 'start.mjs')], {
    env: { ...process.env, SITE_PORT: '0', SITE_FOLDER: path.join(folder, 'pages'), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const found = /The site is at (\S+),/.exec(output);
      if (found?.[1]) resolve(found[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', (code) => reject(new Error(`the site ended with ${code}: ${output}`)));
  });
  return {
    url,
    output: () => output,
    page: async (address: string) => {
      const answer = await fetch(url + address, { redirect: 'manual' });
      return { status: answer.status, html: await answer.text(), location: answer.headers.get('location') };
    },
    stop: async () => {
      child.removeAllListeners('exit');
      const ended = new Promise((resolve) => child.on('exit', resolve));
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
