import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { item, HEAD, STORY, wordpressExport } from '../support/archives/wordpress-export';

const ROOT = path.resolve(__dirname, '../..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'slugline-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PASTED =
  'Skald opens its pier\n\nBy Ada Park\n\nSKALD (AP) — The pier of Skald opened on Tuesday.\n\nIt cost 12 million kroner.\n';
const put = (name: string, content: string | Buffer) => {
  const place = path.join(folder, name);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, content);
  return place;
};

interface Answer {
  code: number | null;
  lines: {
    file?: string;
    item?: string;
    article?: Record<string, unknown>;
    error?: { code: string; line?: number; message: string };
    summary?: Record<string, unknown>;
    report?: { entries: object[]; outcome: string };
  }[];
  stderr: string;
  stdout: string;
}

/** Runs the command as `npm run --silent intake -- --dry-run` does. No setting of a database is there. */
function intake(args: string[], { input = '', json = true } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const words = ['scripts/with-build.mjs', 'intake', '--dry-run', ...(json ? ['--json'] : []), ...args];
    const child = spawn(process.execPath, ['--max-old-space-size=300', ...words], {
      cwd: ROOT,
      env: { ...process.env, DATABASE_CLIENT: 'nonsense' },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => {
      const lines = json
        ? stdout
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line) as never)
        : [];
      resolve({ code, lines, stderr, stdout });
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

describe('the intake command, dry', () => {
  it('tells kinds by content, in the order of the sources, and ends an archive with its sum', async () => {
    const posts = [
      {
        id: 1,
        title: 'Pier opens',
        name: 'pier-opens',
        content: STORY,
        terms: [['category', 'harbour', 'Harbour']] as [string, string, string][],
      },
      {
        id: 2,
        title: 'Secret',
        name: 'secret',
        content: `See <a href="https://paper.example/?p=1">it</a>.`,
        password: 'x',
      },
      { id: 3, title: 'Contact', type: 'page', content: 'x' },
    ];
    const archive = put('kinds/b.txt', wordpressExport(posts));
    const page = put('kinds/a.xml', PASTED);
    put('kinds/.hidden', PASTED);
    put('kinds/picture.jpg', 'no picture');
    const { code, lines } = await intake([path.join(folder, 'kinds')]);
    expect(code).toBe(0);
    expect(lines.map(({ file }) => file)).toEqual([page, archive, archive, archive, undefined]);
    expect(new Set(Object.keys(lines[0]?.article ?? {}))).toEqual(
      new Set([
        ...[
          'headline',
          'standfirst',
          'section',
          'dateline',
          'body',
          'summaryBullets',
          'images',
          'relatedLinks',
          'authors',
        ],
        ...[
          'credits',
          'tags',
          'corrections',
          'firstPublishedAt',
          'locale',
          'slug',
          'formerSlugs',
          'status',
          'inShort',
          'source',
        ],
      ]),
    );
    expect(lines[0]?.article).toMatchObject({
      headline: 'Skald opens its pier',
      slug: 'skald-opens-its-pier',
      authors: ['Ada Park'],
      dateline: 'SKALD',
    });
    expect(lines[1]).toMatchObject({
      item: '1',
      article: {
        status: 'published',
        section: 'Harbour',
        slug: 'pier-opens',
        firstPublishedAt: '2020-03-03T10:00:00.000Z',
      },
    });
    expect((lines[1]?.article?.inShort as object[]).length).toBeGreaterThan(1);
    expect(lines[2]).toMatchObject({
      item: '2',
      article: {
        status: 'draft',
        body: [{ children: [{}, { type: 'link', url: '/harbour/pier-opens' }, {}] }],
      },
    });
    expect(lines[3]).toMatchObject({ item: '3', error: { code: 'left-out.type' } });
    expect(lines[4]?.summary).toMatchObject({
      stories: 2,
      published: 1,
      drafts: 1,
      failed: 0,
      leftOut: { 'left-out.type': 1 },
    });
  });

  it('reads standard input, takes pages when asked to, and stops at a limit', async () => {
    const posts = [1, 2, 3].map((id) => ({ id, title: `Pier ${id}`, type: 'page', content: STORY }));
    const { code, lines } = await intake(['--pages', '--limit', '2', '-'], { input: wordpressExport(posts) });
    expect(code).toBe(0);
    expect(lines.map(({ file, item: id }) => [file, id])).toEqual([
      ['-', '1'],
      ['-', '2'],
      [undefined, undefined],
    ]);
  });

  it('reads what Windows and UTF-16 wrote, and says so', async () => {
    const words = PASTED.replace('Ada Park', 'Ada Åsen');
    const windows = put('windows.txt', Buffer.from(words.replace('—', '-'), 'latin1'));
    const wide = put('wide.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(words, 'utf16le')]));
    const { lines } = await intake([windows, wide]);
    expect(lines.map(({ article }) => article?.authors)).toEqual([['Ada Åsen'], ['Ada Åsen']]);
    expect(lines.map(({ report }) => report?.entries[0])).toMatchObject([
      { what: 'encoding', text: 'windows-1252', kind: 'repaired' },
      { what: 'encoding', text: 'utf-16le', kind: 'recognised' },
    ]);
  });

  it('tells by its code whether all, some or nothing could be read', async () => {
    const good = put('good.txt', PASTED);
    const bad = put('bad.json', '{"name":"x"}');
    expect((await intake([good, bad])).code).toBe(1);
    expect((await intake([bad])).code).toBe(2);
    const nowhere = path.join(folder, 'nowhere');
    expect((await intake([nowhere])).code).toBe(2);
    const { lines } = await intake([nowhere, good]);
    expect(lines).toMatchObject([{ file: nowhere, error: { code: 'file.unreadable' } }, { file: good }]);
    expect((await intake([])).code).toBe(2);
    expect((await intake(['--nonsense', good])).code).toBe(2);
  });

  it('writes its report as CSV that no spreadsheet runs', async () => {
    const archive = put(
      'csv.xml',
      wordpressExport([
        { id: 1, title: '=1+1', content: STORY, status: 'private' },
        { id: 2, status: 'trash', title: 'x' },
      ]),
    );
    const report = path.join(folder, 'report.csv');
    const { code, stdout } = await intake(['--report', report, archive], { json: false });
    expect(code).toBe(0);
    expect(stdout).toMatch(/1 stories \(0 published, 1 drafts\), 1 left out/);
    const { readFileSync } = await import('node:fs');
    const rows = readFileSync(report, 'utf8').split('\r\n');
    expect(rows[0]).toBe('file,item,outcome,status,slug,headline,kind,what,line,text,note');
    expect(rows[1]).toContain(",'=1+1,");
    expect(rows[2]).toContain('left-out.thrown-away');
  });
});

describe('a hostile file', () => {
  const long = 'x'.repeat(1_000_000);
  const bomb = `<?xml version="1.0"?>\n<!DOCTYPE rss [<!ENTITY a "ha">\n${Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at} "${`&a${at - 1};`.repeat(10)}">`).join('\n')}]>\n<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><title>&a8;</title></item></channel></rss>`;
  const truncated = `${HEAD}${item({ id: 1, title: 'Whole', content: STORY })}\n<item><title>Cut off`;
  const broken = Buffer.concat([
    Buffer.from(`${HEAD}${item({ id: 1, title: 'Whole', content: STORY })}\n<item><title>`),
    Buffer.from([0xc3, 0x28]),
    Buffer.from('</title></item></channel></rss>'),
  ]);

  const FILES: [string, string, string | Buffer, string, number | 'last' | undefined, number][] = [
    ['entities that grow', 'bomb.xml', bomb, 'xml.entities', 11, 0],
    [
      'a million attributes',
      'attributes.xml',
      `${HEAD}<item ${Array.from({ length: 1_000_000 }, (_, at) => `a${at}=""`).join(' ')}/>`,
      'xml.attributes',
      'last',
      0,
    ],
    ['an archive cut off', 'cut.xml', truncated, 'xml.truncated', 'last', 1],
    ['a broken character', 'character.xml', broken, 'text.bad-encoding', 'last', 1],
    [
      'gzip that grows without end',
      'grows.gz',
      gzipSync(Buffer.concat([Buffer.from(HEAD), Buffer.alloc(60_000_000, 0x20)]), { level: 9 }),
      'gzip.bomb',
      undefined,
      0,
    ],
    [
      'a broken gzip',
      'broken.gz',
      Buffer.concat([gzipSync(HEAD).subarray(0, 60), Buffer.alloc(400, 7)]),
      'file.unreadable',
      undefined,
      0,
    ],
    [
      'a zip archive',
      'word.docx',
      Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(100)]),
      'zip.packed',
      undefined,
      0,
    ],
    [
      'a program',
      'program',
      Buffer.concat([Buffer.from('\u007fELF'), Buffer.alloc(300)]),
      'file.not-text',
      1,
      0,
    ],
    [
      'one line without end',
      'line.ndjson',
      `{"slugline":"article","headline":"${long.repeat(40)}"}`,
      'line.too-long',
      1,
      0,
    ],
    ['a text without end', 'text.txt', long.repeat(30), 'file.too-large', undefined, 0],
    [
      'a picture of a program',
      'bomb-svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><g id="a"/><use href="#a"/></svg>',
      'source.unknown',
      1,
      0,
    ],
    ['nothing', 'empty.xml', '', 'file.empty', 1, 0],
    [
      'a story that is no story',
      'wrong.ndjson',
      '{"slugline":"article","headline":7}',
      'slugline.malformed',
      1,
      0,
    ],
  ];
  let lines: Answer['lines'];
  beforeAll(async () => {
    for (const [, name, content] of FILES) put(`hostile/${name}`, content);
    ({ lines } = await intake([path.join(folder, 'hostile')]));
  });

  it.each(FILES)('with %s is an error with its place', (_name, name, content, code, line, stories) => {
    const own = lines.filter(({ file }) => file?.endsWith(`/${name}`));
    const place = line === 'last' ? Buffer.from(content).toString('latin1').split('\n').length : line;
    const errors = own.flatMap(({ error }) => error ?? []);
    expect(errors).toMatchObject([
      { code, ...(place === undefined ? {} : { line: place }), message: expect.any(String) },
    ]);
    expect(own.filter(({ article }) => article !== undefined)).toHaveLength(stories);
  });

  it('that leads out of its folder is not followed', async () => {
    put('outside/secret.txt', PASTED);
    mkdirSync(path.join(folder, 'inside'), { recursive: true });
    symlinkSync(path.join(folder, 'outside'), path.join(folder, 'inside', 'way-out'));
    const { code, lines } = await intake([path.join(folder, 'inside')]);
    expect([code, lines]).toEqual([2, []]);
  });
});
