import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../support/free-port';
import { until } from '../support/until';
import { describeWhere } from '../support/where';

const ROOT = path.resolve(__dirname, '../..');

/** Both packages as they would be published, and the command as `npm create slugline` runs it. */
let place: string;
let newsroomTarball: string;
let command: string;

const pack = (folder: string): string => {
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', place], {
    cwd: path.join(ROOT, folder),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  return path.join(place, filename);
};
const create = (...words: string[]) =>
  spawnSync(process.execPath, [command, ...words], { cwd: place, encoding: 'utf8', input: '' });
const textOf = (...parts: string[]) => readFileSync(path.join(place, ...parts), 'utf8');

beforeAll(() => {
  place = mkdtempSync(path.join(tmpdir(), 'slugline-create-'));
  newsroomTarball = pack('.');
  execFileSync('tar', ['-xzf', pack('packages/create-slugline'), '-C', place]);
  command = path.join(place, 'package', 'bin', 'create-slugline.mjs');
}, 300_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('npm create slugline', () => {
  it.each(['next', 'astro'])('makes a newsroom and a site in %s that know of each other', (site) => {
    const made = create(site, '--yes', '--site', site, '--from', newsroomTarball);
    expect([made.status, made.stderr]).toEqual([0, '']);
    expect(made.stdout).toContain('npm run quickstart');
    const newsroom = textOf(site, 'newsroom', '.env');
    const [, secret] = /^REBUILD_SECRET=(whsec_\S+)$/m.exec(newsroom) ?? [];
    expect(secret).toBeDefined();
    expect(textOf(site, 'site', '.env')).toContain(`REBUILD_SECRET=${secret}\n`);
    expect(newsroom).toContain('REBUILD_URL=http://127.0.0.1:4000/rebuild');
    expect(newsroom).toMatch(/^APP_KEYS=\S{40}/m);
    const { dependencies } = JSON.parse(textOf(site, 'site', 'package.json'));
    expect(dependencies['@slugline/client']).toBe('file:../newsroom/packages/client');
    expect(existsSync(path.join(place, site, 'newsroom', 'packages/client/dist/index.js'))).toBe(true);
  });

  it('brings the lockfile, so that a newsroom installs what was tested', () => {
    expect(textOf('next', 'newsroom', 'package-lock.json')).toBe(
      readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'),
    );
    const { scripts } = JSON.parse(textOf('next', 'newsroom', 'package.json'));
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['quickstart', 'build', 'start', 'intake']));
    expect(Object.keys(scripts).filter((name) => /test|bench|lint|pack/.test(name))).toEqual([]);
    expect(existsSync(path.join(ROOT, 'packages/newsroom-lock.json'))).toBe(false);
  });

  it('makes a newsroom alone, with no site in its settings', () => {
    expect(create('alone', '--yes', '--site', 'none', '--from', newsroomTarball).status).toBe(0);
    expect(readdirSync(path.join(place, 'alone'))).toEqual(['newsroom']);
    expect(textOf('alone', 'newsroom', '.env')).not.toContain('REBUILD');
  });

  it.each([
    [['next', '--from', 'x.tgz'], 'next is not empty'],
    [['other', '--site', 'gatsby'], 'A site is one of next, astro, none'],
    [['other', '--from', 'x.tgz'], 'There is no file x.tgz'],
    [['other', '--colour'], "Unknown option '--colour'"],
    [['one', 'two'], 'One folder at a time'],
  ])('says in a sentence what is wrong with %j', (words, sentence) => {
    const refused = create(...words);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain(sentence);
    expect(refused.stderr).not.toContain('    at ');
  });
});

/** Minutes: installs hundreds of packages from the registry and builds the admin, as a newcomer's machine does. */
describeWhere(process.env.CREATE, 'npm run test:create')('what it made', () => {
  let newsroom: ChildProcess;
  let site: ChildProcess;
  afterAll(async () => {
    for (const child of [site, newsroom]) {
      if (!child || child.exitCode !== null) continue;
      const gone = new Promise((end) => child.once('exit', end));
      child.kill();
      await gone;
    }
  });

  it('opens, and its site shows In Short', async () => {
    const ports = { PORT: String(await freePort()), SITE_PORT: String(await freePort()) };
    const url = `http://127.0.0.1:${ports.SITE_PORT}`;
    const cms = `http://127.0.0.1:${ports.PORT}`;
    const settings = path.join(place, 'next', 'newsroom', '.env');
    writeFileSync(settings, readFileSync(settings, 'utf8').replaceAll('http://127.0.0.1:4000', url));
    const env = { ...process.env, ...ports, CMS_URL: cms, DEMO: 'small', NODE_ENV: '' };
    const at = (folder: string) => ({ cwd: path.join(place, 'next', folder), env, stdio: 'ignore' as const });
    newsroom = spawn('node', ['scripts/quickstart.mjs'], at('newsroom'));
    execFileSync('npm', ['install', '--no-audit', '--no-fund'], at('site'));
    site = spawn('node', ['start.mjs'], at('site'));
    const answers = (address: string) =>
      fetch(address).then(
        ({ status }) => status === 200,
        () => false,
      );
    await until(() => answers(`${cms}/api/health/ready`), 900_000);
    await until(() => answers(url), 300_000);
    const html = await (await fetch(url)).text();
    expect(html).toContain('Harbour pilots end nine-day strike in Port Skald');
    const [, story] = /href="([^"]*harbour-pilots[^"]*)"/.exec(html) ?? [];
    expect(await (await fetch(url + story)).text()).toContain('In Short</h2>');
  }, 1_500_000);
});
