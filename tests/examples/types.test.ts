import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const MOST_LINES = 300;

/**
 * What of the examples reads a story, checked against the client of this tree. Whole projects are checked by
 * `npm run test:examples`, which installs their frameworks.
 */
describe('what the examples read of a story', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(ROOT, '.tmp', 'example-types-')); // under the root: React is found there
    cpSync(path.join(ROOT, 'examples/next/app/in-short.tsx'), path.join(folder, 'in-short.tsx'));
    cpSync(path.join(ROOT, 'examples/next/lib/newsroom.ts'), path.join(folder, 'newsroom.ts'));
    cpSync(path.join(ROOT, 'examples/astro/src/lib/newsroom.ts'), path.join(folder, 'astro-newsroom.ts'));
    const compilerOptions = {
      ...{ target: 'ES2022', lib: ['ES2023', 'dom', 'dom.iterable'], module: 'ESNext', types: ['node'] },
      ...{ moduleResolution: 'Bundler', jsx: 'react-jsx', strict: true, skipLibCheck: true, noEmit: true },
      ...{ noUncheckedIndexedAccess: true, noPropertyAccessFromIndexSignature: false },
      paths: { '@slugline/client': [path.join(ROOT, 'packages/client/src/index.ts')] },
    };
    writeFileSync(
      path.join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, include: ['*.ts', '*.tsx'] }),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const tsc = () =>
    spawnSync(process.execPath, [path.join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder], {
      encoding: 'utf8',
    }).stdout;

  it('is there, with these types', () => expect(tsc()).toBe(''));

  it('is refused by the compiler where it is not', () => {
    const file = path.join(folder, 'in-short.tsx');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('{ label, text }', '{ label, text, summary }'));
    expect(tsc()).toContain("Property 'summary' does not exist on type");
    writeFileSync(file, text);
  });
});

it.each(['next', 'astro'])('the example in %s stays short enough to be read', (name) => {
  const code = readdirSync(path.join(ROOT, 'examples', name), { recursive: true, encoding: 'utf8' })
    .filter((file) => !/node_modules|^\.|next-env/.test(file) && /\.(ts|tsx|mjs|astro|css)$/.test(file))
    .map((file) => readFileSync(path.join(ROOT, 'examples', name, file), 'utf8'));
  const lines = code.join('\n').split('\n');
  expect(lines.filter((line) => line.trim() !== '').length).toBeLessThan(MOST_LINES);
});
