import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Summarizers of npm that run on Node 20 and end: `textrank` often does not, `node-summary` does not load. */
const PACKAGES = ['lexrank@1.0.5', 'sum@0.1.4', 'text-summarization@1.0.4'];

export interface PackageSummarizer {
  name: string;
  summarize(body: string): Promise<string[]>;
}

interface LexRank {
  summarize(
    text: string,
    lines: number,
    done: (error: Error | null, top: { text: string; index: number }[]) => void,
  ): void;
}
type Sum = (options: { corpus: string; nSentences: number }) => { sentences: string[] };
type TextSummarization = (options: { text: string }) => Promise<{ extractive: string[] }>;

/** Installs them into a folder of its own under the system's temporary one, never as dependencies. [] offline. */
export function packageSummarizers(): PackageSummarizer[] {
  const folder = mkdtempSync(join(tmpdir(), 'in-short-bench-'));
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', '--prefix', folder];
  const { status } = spawnSync('npm', ['install', ...flags, ...PACKAGES], { stdio: ['ignore', 2, 2] });
  if (status !== 0) return [];
  const load = createRequire(join(folder, 'index.js'));
  const lexrank = load('lexrank') as LexRank;
  const sum = load('sum') as Sum;
  const textSummarization = load('text-summarization') as TextSummarization;
  return [
    {
      name: 'npm lexrank',
      summarize: (body) =>
        new Promise((resolve, reject) =>
          lexrank.summarize(body, 3, (error, top) => {
            if (error) reject(error);
            else resolve([...top].sort((a, b) => a.index - b.index).map(({ text }) => text));
          }),
        ),
    },
    { name: 'npm sum', summarize: async (body) => sum({ corpus: body, nSentences: 3 }).sentences },
    {
      name: 'npm text-summarization',
      summarize: async (body) => (await textSummarization({ text: body })).extractive.slice(0, 3),
    },
  ];
}
