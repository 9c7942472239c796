import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

const FERRY = {
  id: 'ferry',
  headline: 'Ferries stop for 3 days',
  body:
    'OSLO (AP) - The city stops every ferry in its fjord for three days from Monday.\n\n' +
    'Ada Park, who runs the harbour, said that 40,000 people would need another way to work. ' +
    'Buses are free until Thursday.\n\n' +
    'The council pays 3 million kroner for the repair of the oldest pier.',
};

interface Answer {
  code: number | null;
  lines: Record<string, unknown>[];
  stderr: string;
}

/** Runs the command as `npm run --silent derive` does, with these lines on standard input. */
function derive(input: string | string[], { args = [] as string[] } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/with-build.mjs', 'derive', ...args], { cwd: ROOT });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => {
      const lines = stdout.split('\n').filter(Boolean);
      resolve({ code, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>), stderr });
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(Array.isArray(input) ? `${input.join('\n')}\n` : input);
  });
}

describe('the derive command', () => {
  it('answers a story with its slug, list, teaser and problems, and nothing on standard error', async () => {
    const { code, lines, stderr } = await derive([JSON.stringify(FERRY)]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(Object.keys(lines[0] ?? {})).toEqual(['id', 'slug', 'inShort', 'teaser', 'problems']);
    expect(lines[0]).toMatchObject({ id: 'ferry', slug: 'ferries-stop-for-3-days', problems: [] });
    const items = lines[0]?.inShort as { text: string; origin: string; source: unknown }[];
    expect(items.length).toBeGreaterThanOrEqual(3);
    expect(items[0]?.text).not.toContain('AP');
    expect(items[0]).toMatchObject({ origin: 'derived', source: { paragraph: 0, sentence: 0 } });
  });

  it('takes Strapi blocks, and bullets as text or with a label', async () => {
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: FERRY.body.split('\n\n')[1] }] }];
    const bullets = ['ada park wants buses', { label: 'cost', text: '3 million kroner for a pier' }];
    const { lines } = await derive([JSON.stringify({ ...FERRY, body, bullets })]);
    expect(lines[0]?.inShort).toMatchObject([
      { text: 'Ada Park wants buses.', label: null, origin: 'editor' },
      { text: '3 million kroner for a pier.', label: 'Cost', origin: 'editor' },
    ]);
  });

  it('keeps the order and goes on behind bad lines, each named with its number in the file', async () => {
    const { code, lines } = await derive([
      JSON.stringify({ ...FERRY, id: 1 }),
      'no story',
      '',
      '[1, 2]',
      JSON.stringify({ id: 5, headline: 7, body: [{ type: 'paragraph', children: [null] }], bullets: [3] }),
      JSON.stringify({ id: 6 }),
      JSON.stringify({ ...FERRY, id: 7 }),
      JSON.stringify({ ...FERRY, id: 0 }).replace(':0,', ':12345678901234567890,'),
    ]);
    expect(code).toBe(0);
    expect(lines.map(({ id, line }) => [id, line])).toEqual([
      [1, undefined],
      [undefined, 2],
      [undefined, 4],
      [5, 5],
      [6, 6],
      [7, undefined],
      [12345678901234567000, 8],
    ]);
    expect(lines[6]).toMatchObject({ error: { problems: [{ code: 'story.id-too-long', path: ['id'] }] } });
    expect(lines[1]).toMatchObject({ error: { code: 'line.not-json', line: 2 } });
    const { problems } = lines[3]?.error as { problems: { path: unknown[] }[] };
    expect(problems.map((problem) => problem.path)).toEqual([['headline'], ['bullets', 0]]);
    expect(lines[4]).toMatchObject({ error: { code: 'story.malformed', line: 6 } });
  });

  it('reads U+2028, CRLF, a byte order mark and a last line without an end', async () => {
    const odd = JSON.stringify({ ...FERRY, headline: 'One\u2028line' });
    const { lines } = await derive(`\ufeff${odd}\r\n${JSON.stringify({ ...FERRY, id: 'last' })}`);
    expect(lines.map(({ id, slug }) => [id, slug])).toEqual([
      ['ferry', 'one-line'],
      ['last', 'ferries-stop-for-3-days'],
    ]);
  });

  it('gives the same answer for the same story, whatever stood before it', async () => {
    const line = JSON.stringify(FERRY);
    const { lines } = await derive(Array.from({ length: 300 }, () => line));
    expect(lines).toHaveLength(300);
    expect(new Set(lines.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('says nothing and succeeds on no input, and refuses arguments', async () => {
    expect(await derive('')).toEqual({ code: 0, lines: [], stderr: '' });
    const refused = await derive('', { args: ['stories.jsonl'] });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('usage: npm run --silent derive');
  });
});
