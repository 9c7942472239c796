import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { until } from '../support/until';

const ROOT = path.resolve(__dirname, '../..');

const ninjs = (uri: string, headline: string): string =>
  JSON.stringify({
    ...{ uri, type: 'text', version: '1', standard: { name: 'ninjs', version: '3.1' } },
    headlines: [{ value: headline }],
    bodies: [
      {
        contentType: 'text/html',
        value: '<p>The pier of Skald opened on Tuesday after two years of work.</p>',
      },
    ],
  });

it('takes what an agency puts into a watched folder, once it has come whole, and ends with a signal', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'slugline-watch-'));
  const words = ['scripts/with-build.mjs', 'intake', '--dry-run', '--json', '--watch', folder];
  const child = spawn(process.execPath, words, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise((resolve) => child.once('close', resolve));
  const headlines = () =>
    stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).article?.headline);
  try {
    await until(() => stderr.includes('Watching'));
    writeFileSync(path.join(folder, 'one.json'), ninjs('urn:wire:1', 'Skald opens its pier'));
    await until(() => headlines().length === 1);
    const second = ninjs('urn:wire:2', 'Fjordby closes its mill');
    writeFileSync(path.join(folder, 'two.json'), second.slice(0, 40));
    appendFileSync(path.join(folder, 'two.json'), second.slice(40));
    await until(() => existsSync(path.join(folder, 'taken/two.json')));
    expect(headlines()).toEqual(['Skald opens its pier', 'Fjordby closes its mill']);
    expect(existsSync(path.join(folder, 'taken/one.json'))).toBe(true);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  } finally {
    child.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true });
  }
});
