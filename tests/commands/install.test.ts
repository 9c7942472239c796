import { execFile } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
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
    for (const script of ['install.mjs', 'serving.mjs']) {
      copyFileSync(path.resolve('scripts', script), path.join(folder, script));
    }
    lockfile('1.0.0');
    writeFileSync(path.join(folder, 'bin', 'npm'), NPM);
    chmodSync(path.join(folder, 'bin', 'npm'), 0o755);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const command = (step = 'installIfNeeded') =>
    run(process.execPath, ['-e', `import('./install.mjs').then((scripts) => scripts.${step}())`], {
      cwd: folder,
      env: { ...process.env, PATH: `${path.join(folder, 'bin')}:${process.env.PATH}` },
    });
  const calls = () => {
    const file = path.join(folder, 'calls');
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').length : 0;
  };
  const packages = (version: string) =>
    JSON.stringify({
      packages: {
        '': {},
        'node_modules/koa': { version },
        'node_modules/jest': { version, dev: true },
        'node_modules/@swc/core-win32': { version, optional: true },
      },
    });
  const lockfile = (version: string) =>
    writeFileSync(path.join(folder, 'package-lock.json'), packages(version));
  /** As a server's `npm ci --omit=dev` leaves them, long ago. */
  const installed = (version: string) => {
    const file = path.join(folder, 'node_modules', '.package-lock.json');
    mkdirSync(path.dirname(file));
    writeFileSync(file, JSON.stringify({ packages: { 'node_modules/koa': { version } } }));
    utimesSync(file, 1_000, 1_000);
  };
  const serving = (touchedSecondsAgo: number) => {
    const file = path.join(folder, '.tmp', 'serving', 'newsdesk-4711');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ pid: 4711, build: 'dist' }));
    const time = Date.now() / 1_000 - touchedSecondsAgo;
    utimesSync(file, time, time);
  };

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

  it('are left alone by a command beside a server, whatever the time of the lockfile', async () => {
    installed('1.0.0');
    expect((await command('usePackages')).stderr).toBe('');
    expect(calls()).toBe(0);
  });

  it('are left alone by it where they are others, and it says which', async () => {
    installed('1.0.0');
    lockfile('2.0.0');
    expect((await command('usePackages')).stderr).toContain('first: koa');
    expect(calls()).toBe(0);
  });

  it('are installed by it where there are none', async () => {
    await command('usePackages');
    expect(calls()).toBe(1);
  });

  it('are not installed by any command while a server runs from the folder', async () => {
    installed('1.0.0');
    lockfile('2.0.0');
    serving(5);
    await expect(command()).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('4711') });
    expect(calls()).toBe(0);
    serving(3_600); // it was killed an hour ago
    await command();
    expect(calls()).toBe(1);
  });
});
