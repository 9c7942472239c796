import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { lineCutAtCommit } from '../support/databases/line-cut-at-commit';
import { postgresUrl, startStrapi, untilQuiet, type RunningStrapi } from '../support/start-strapi';
import { until } from '../support/until';
import { isLong } from './fault-settings';
import { describeWhere } from '../support/where';

const LOST = isLong ? 200 : 10;

jest.setTimeout(isLong ? 1_800_000 : 300_000);

const post = (news: RunningStrapi, headline: string, key?: string) =>
  news.rest('/api/articles', {
    data: { headline },
    headers: key === undefined ? {} : { 'idempotency-key': key },
  });
const keyOf = (headline: string): string => headline.replaceAll(' ', '-');
const storedOf = async ({ strapi }: RunningStrapi): Promise<string[]> =>
  (await strapi.db.query('api::article.article').findMany({ where: { publishedAt: null } })).map(
    ({ headline }: { headline: string }) => headline,
  );
const isReady = async (news: RunningStrapi) =>
  (await news.rest('/api/health/ready', { token: null })).status === 200;

describeWhere(postgresUrl(), 'PostgreSQL')('commits that PostgreSQL never answered', () => {
  it(`are acknowledged 0 of ${LOST} times, and sent again with their key they are one story each`, async () => {
    const server = new URL(postgresUrl() ?? '');
    const line = await lineCutAtCommit(server.hostname, Number(server.port || 5432));
    const news = await startStrapi('postgres', {
      DATABASE_HOST: '127.0.0.1',
      DATABASE_PORT: String(line.port),
    });
    news.strapi.log.silent = true;
    try {
      const headlines: string[] = [];
      const answers: number[] = [];
      while (line.cuts() < LOST) {
        line.cut(headlines.length % 2 === 0 ? 'before' : 'after');
        const some = Array.from({ length: 5 }, (_, index) => `Cut ${headlines.length + index}`);
        const told = await Promise.all(some.map((headline) => post(news, headline, keyOf(headline))));
        headlines.push(...some);
        answers.push(...told.map(({ status }) => status));
      }
      line.mend();
      await untilQuiet(news.strapi);
      expect(answers.filter((status) => status < 500)).toEqual([]);
      expect(answers.length).toBeLessThan(2 * LOST); // nearly every save was cut

      const again = await Promise.all(headlines.map((headline) => post(news, headline, keyOf(headline))));
      expect(again.filter(({ status }) => status !== 201)).toEqual([]);
      expect((await storedOf(news)).sort()).toEqual([...headlines].sort());
      console.log(`PostgreSQL: ${line.cuts()} commits cut, 0 of ${answers.length} saves acknowledged`);
    } finally {
      line.mend();
      await until(() => isReady(news));
      await news.stop();
      await line.close();
    }
  });
});

/** A disk of 24 MB can be had by root on Linux only. */
const disk = tinyDisk();

describeWhere(disk, 'root, to mount a small disk')('commits that SQLite has no disk for', () => {
  afterAll(() => disk?.drop());

  it(`are acknowledged 0 of ${LOST} times, and the server is ready when there is room again`, async () => {
    const folder = disk?.folder ?? '';
    const news = await startStrapi('sqlite', { DATABASE_FILENAME: path.join(folder, 'news.db') });
    news.strapi.log.silent = true;
    const filler = path.join(folder, 'filler');
    try {
      fill(filler);
      const acknowledged: string[] = [];
      let refused = 0;
      for (let story = 0; refused < LOST; story += 1) {
        const { status } = await post(news, `Story ${story} of a full disk`);
        if (status === 201) acknowledged.push(`Story ${story} of a full disk`);
        else refused += 1;
        expect([201, 507]).toContain(status);
      }
      expect(await isReady(news)).toBe(false);
      expect((await storedOf(news)).sort()).toEqual(acknowledged.sort());

      rmSync(filler);
      await until(() => isReady(news));
      expect((await post(news, 'Room again')).status).toBe(201);
      expect(await news.strapi.db.connection.raw('pragma integrity_check')).toEqual([
        { integrity_check: 'ok' },
      ]);
      console.log(`SQLite: ${refused} saves refused, ${acknowledged.length} acknowledged and kept`);
    } finally {
      rmSync(filler, { force: true });
      await until(() => isReady(news));
      await news.stop();
    }
  });
});

function tinyDisk(): { folder: string; drop(): void } | null {
  if (process.getuid?.() !== 0) return null;
  const folder = mkdtempSync(path.join(tmpdir(), 'slugline-disk-'));
  const drop = () => {
    execFileSync('umount', [folder], { stdio: 'ignore' });
    rmSync(folder, { recursive: true });
  };
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', folder], { stdio: 'ignore' });
    return { folder, drop };
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
}

/** Takes all that the disk has left. */
function fill(file: string): void {
  for (const bytes of [1 << 20, 1 << 14, 1 << 12]) {
    try {
      for (;;) writeFileSync(file, Buffer.alloc(bytes), { flag: 'a' });
    } catch {
      // no more of this size
    }
  }
}
