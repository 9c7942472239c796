import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { newSecret } from '../../../src/dispatch/signature';
import { until } from '../until';

export type ExampleName = 'next' | 'astro';

/** `npm run example:next` or `example:astro` as a process of its own, in which every outside address is noted. */
export async function runExample(name: ExampleName, settings: Record<string, string>) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'slugline-example-'));
  const site = path.resolve('examples', name, '.site', path.basename(folder)); // beside the packages that it needs
  const log = path.join(folder, 'outside');
  const child = spawn(process.execPath, [path.join('scripts', 'sites', 'example.mjs'), name], {
    env: {
      ...process.env,
      REBUILD_SECRET: newSecret(), // else the example would connect itself to the newsroom of this folder
      SITE_FOLDER: site,
      ...settings,
      OUTSIDE_LOG: log,
      NODE_OPTIONS: `--import ${pathToFileURL(path.resolve('tests/support/loopback-only.mjs')).href}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return {
    output: () => output,
    says: (words: string, seconds = 120) =>
      until(() => {
        if (child.exitCode !== null && !output.includes(words))
          throw new Error(`it ended with ${child.exitCode}: ${output}`);
        return output.includes(words);
      }, seconds * 1_000),
    outside: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
    ended: () => (child.exitCode === null ? new Promise((end) => child.once('exit', end)) : child.exitCode),
    stop: async () => {
      const gone = child.exitCode === null && new Promise((end) => child.once('exit', end));
      child.kill();
      await gone;
      for (const made of [folder, site]) rmSync(made, { recursive: true, force: true });
    },
  };
}
