import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newSecret } from '../../src/dispatch/signature';
import { until } from '../support/until';

/** A folder with the scripts of ours that stand between a newsroom and the site beside it. */
describe('a site beside a newsroom', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'slugline-beside-'));
    cpSync('scripts', path.join(folder, 'scripts'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const asked = (what: string): unknown =>
    JSON.parse(
      execFileSync(
        process.execPath,
        [
          '--input-type=module',
          '-e',
          `import { connect, newsroomUrl, readEnv } from './scripts/sites/connect.mjs'; readEnv(); console.log(JSON.stringify(${what}))`,
        ],
        { cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH ?? '' } },
      ),
    );
  const settings = () => readFileSync(path.join(folder, '.env'), 'utf8');

  it('finds the newsroom where it runs, else where it would be started', () => {
    expect(asked('newsroomUrl(process.env)')).toBe('http://127.0.0.1:1337');
    writeFileSync(path.join(folder, '.env'), 'PORT=1400\n');
    expect(asked('newsroomUrl(process.env)')).toBe('http://127.0.0.1:1400');
    mkdirSync(path.join(folder, '.tmp', 'serving'), { recursive: true });
    const mark = { pid: 4711, build: 'dist', url: 'http://127.0.0.1:1777' };
    writeFileSync(path.join(folder, '.tmp', 'serving', 'desk-4711'), JSON.stringify(mark));
    expect(asked('newsroomUrl(process.env)')).toBe('http://127.0.0.1:1777');
    expect(asked("newsroomUrl({ CMS_URL: 'https://cms.example/' })")).toBe('https://cms.example');
  });

  it('tells the newsroom about itself once, and changes no line that is there', () => {
    writeFileSync(path.join(folder, '.env'), 'JWT_SECRET=x\n');
    const told = asked("connect('http://127.0.0.1:4000', 'whsec_a', process.env)") as string[];
    expect(told.join('\n')).not.toContain('whsec_a');
    expect(settings()).toMatch(
      /^JWT_SECRET=x\n[^]*REBUILD_URL=http:\/\/127\.0\.0\.1:4000\/rebuild\nREBUILD_SECRET=whsec_a\n/,
    );
    const before = settings();
    expect(asked("connect('http://127.0.0.1:4000', 'whsec_a', process.env)")).toEqual([]);
    expect(asked("connect('http://127.0.0.1:4001', 'whsec_a', process.env)")).toEqual([
      'The newsroom tells http://127.0.0.1:4000/rebuild of changes, and not this site (REBUILD_URL).',
    ]);
    expect(settings()).toBe(before);
  });

  it('leaves a newsroom alone that somebody has set up otherwise', () => {
    writeFileSync(path.join(folder, '.env'), 'REBUILD_ENDPOINTS=[]\n');
    expect(asked("connect('http://127.0.0.1:4000', 'whsec_a', process.env)")).toContain(
      '  REBUILD_SECRET=whsec_a',
    );
    expect(settings()).toBe('REBUILD_ENDPOINTS=[]\n');
  });

  it('is heard by quickstart without another start: the server is opened again when .env changes', async () => {
    const stand = (file: string, code: string) => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), code);
    };
    stand('.env', 'JWT_SECRET=x\n');
    stand('scripts/install.mjs', 'export const installIfNeeded = () => false;');
    stand('scripts/build.mjs', 'export const buildIfNeeded = () => false;');
    stand(
      'dist/src/commands/quickstart.js',
      "require('fs').appendFileSync('starts', 'x'); setInterval(() => {}, 1000);",
    );
    const quickstart = spawn(process.execPath, ['scripts/quickstart.mjs'], { cwd: folder, stdio: 'ignore' });
    const starts = () => {
      const file = path.join(folder, 'starts');
      return existsSync(file) ? readFileSync(file, 'utf8').length : 0;
    };
    await until(() => starts() === 1);
    await new Promise((looked) => setTimeout(looked, 1_200));
    stand('.env', 'JWT_SECRET=x\nREBUILD_URL=http://127.0.0.1:4000/rebuild\n');
    await until(() => starts() === 2);
    const ended = new Promise((end) => quickstart.once('exit', end));
    quickstart.kill();
    await ended;
    expect(starts()).toBe(2);
  });

  it('says in a sentence that its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((listening) => other.once('listening', listening));
    const SITE_PORT = String((other.address() as AddressInfo).port);
    const second = await new Promise<{ code: number | null; told: string }>((done) => {
      let told = '';
      const child = spawn(process.execPath, ['--import', 'tsx', 'examples/site/start.mjs'], {
        env: {
          ...process.env,
          SITE_PORT,
          SITE_FOLDER: path.join(folder, 'site'),
          REBUILD_SECRET: newSecret(),
        },
      });
      child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
      child.once('exit', (code) => done({ code, told }));
    });
    other.close();
    expect(second).toEqual({
      code: 1,
      told: `The site cannot listen on 127.0.0.1:${SITE_PORT} (EADDRINUSE). Set SITE_PORT to a free one.\n`,
    });
  });

  it('is one that there is an example for', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/sites/example.mjs', 'gatsby'], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([2, 'There is an example for each of: next, astro.\n']);
  });
});
