/**
 * `npx tsx bench/in-short/write-weights.ts`: learns from every story of the development set and writes
 * `src/newsroom/in-short/likelihood/weights.ts` and `word-priors.ts`. The same set gives the same files.
 */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readRouge, readRows, sharedFile } from './shared';
import { lessonOf, train } from './train';
import { judgeOf } from './train-lists';

const ROOM = 'src/newsroom/in-short/likelihood';

async function main(): Promise<void> {
  const file = sharedFile('data/in-short/dev.jsonl');
  const rouge = await readRouge();
  if (file === null || rouge === null) {
    process.stdout.write('The development set is not beside this repository: nothing was learned.\n');
    return;
  }
  const rows = readRows(file);
  const { weights, priors } = train(rows.map((row) => lessonOf(row, judgeOf(row, rouge))));
  const made = `Made by bench/in-short/write-weights.ts from ${rows.length} stories with published key points; not edited by hand.`;
  await write(
    'weights.ts',
    `import type { Weights } from '../../src/newsroom/in-short/likelihood/likelihood';

/**
 * Log-odds of a word, a pair of words and a sentence to be in the key points of a newsroom, by the features of
 * \`term-features.ts\`, \`context-features.ts\`, \`pair-features.ts\` and \`sentence-features.ts\`; then points of ROUGE
 * that a whole list gains by the features of \`list-features/\`.
 *
 * ${made}
 */
export const WEIGHTS: Weights = ${JSON.stringify(weights)};
`,
  );
  const levels = new Map<number, string[]>();
  for (const [word, prior] of priors) {
    if (Math.abs(prior) >= 0.6 && /^\p{L}+$/u.test(word))
      levels.set(prior, [...(levels.get(prior) ?? []), word]);
  }
  const lines = [...levels]
    .sort(([a], [b]) => a - b)
    .map(([prior, words]) => `  [${prior}, '${words.sort().join(' ')}'],`);
  await write(
    'word-priors.ts',
    `/**
 * English words that newsrooms like in key points, or avoid, whatever the story: log-odds against words of their
 * kind, as stems (see \`stem.ts\`). Other languages have none.
 *
 * ${made}
 */
const LEVELS: readonly (readonly [number, string])[] = [
${lines.join('\n')}
];

const ENGLISH: ReadonlyMap<string, number> = new Map(
  LEVELS.flatMap(([prior, words]) => words.split(' ').map((word): [string, number] => [word, prior])),
);
const NONE: ReadonlyMap<string, number> = new Map();

export const wordPriorsOf = (language: string): ReadonlyMap<string, number> =>
  language === 'en' ? ENGLISH : NONE;
`,
  );
  process.stdout.write(
    `${[...levels.values()].flat().length} words, ${Object.values(weights).flatMap(Object.keys).length} weights.\n`,
  );
}

async function write(name: string, text: string): Promise<void> {
  const path = `${ROOM}/${name}`;
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), parser: 'typescript' }));
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
