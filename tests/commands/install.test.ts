import { execFile } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Stands in for npm: says that it was called, and takes a while. */
const NPM = `#!/bin/sh
echo called >> calls
sleep 1
mkdir -p node_modules && echo '{}' > node_modules/.package-lock.json
`;

describe('packages that a command finds missing', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'slugline-install-'));
    mkdirSync(path.join(folder, 'bin'));
    copyFileSync(path.resolve('scripts/install.mjs'), path.join(folder, 'install.mjs'));
    writeFileSync(path.join(folder, 'package-lock.json'), '{}');
    writeFileSync(path.join(folder, 'bin', 'npm'), NPM);
    chmodSync(path.join(folder, 'bin', 'npm'), 0o755);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const command = () =>
    run(
      process.execPath,
      ['-e', "import('./install.mjs').then(({ installIfNeeded }) => installIfNeeded())"],
      {
        cwd: folder,
        env: { ...process.env, PATH: `${path.join(folder, 'bin')}:${process.env.PATH}` },
      },
    );
  const calls = () => readFileSync(path.join(folder, 'calls'), 'utf8').trim().split('\n').length;

  it('are installed once where two commands start together', async () => {
    const outcomes = await Promise.all([command(), command()]);
    expect(calls()).toBe(1);
    expect(outcomes.map(({ stderr }) => stderr).join('')).toContain('this one waits for it');
  });

  it('are installed where a command died while it installed', async () => {
    mkdirSync(path.join(folder, '.tmp'));
    writeFileSync(path.join(folder, '.tmp', 'install.pid'), '999999999');
    await command();
    expect(calls()).toBe(1);
  });
});
