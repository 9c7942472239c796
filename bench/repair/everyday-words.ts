import { readFileSync, writeFileSync } from 'node:fs';
import { caseLedger } from '../../src/newsroom/in-short/repair/case-ledger';
import { everydayStem } from '../../src/newsroom/in-short/words/everyday-stem';
import { rowsOfWords } from '../rows-of-words';

const DEFAULT = '../shared/data/in-short/dev.jsonl';
const TABLE = 'src/newsroom/in-short/words/everyday-words.ts';

/** Fewer stories than this, and a word in lower case may be a slip of the pen. */
const FEWEST_STORIES = 3;

interface Row {
  body: string;
}

/** `npx tsx bench/repair/everyday-words.ts [FILE] [OUT]` makes the table of everyday English words anew. */
function main([file = DEFAULT, out = TABLE]: string[]): void {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  const count = (of: Map<string, number>, key: string) => of.set(key, (of.get(key) ?? 0) + 1);
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const ledger = caseLedger([(JSON.parse(line) as Row).body], (text) => text.toLowerCase());
    for (const [key, sightings] of ledger) {
      if (!/^[a-z]{2,}$/u.test(key)) continue;
      const inside = sightings.filter(({ initial }) => !initial);
      if (inside.some(({ form }) => form === key)) count(small, key);
      if (inside.some(({ form }) => form !== key)) count(capital, key);
    }
  }
  const stems = new Set<string>();
  for (const [key, stories] of small) {
    if (stories >= FEWEST_STORIES && stories >= (capital.get(key) ?? 0)) stems.add(everydayStem(key));
  }
  writeFileSync(out, tableOf([...stems].sort()));
  console.log(`${stems.size} stems written to ${out}`);
}

function tableOf(stems: readonly string[]): string {
  return `/* eslint-disable max-lines -- a table, and made by a script */
/**
 * Stems of everyday English words (\`everyday-stem.ts\`): what is usually no name, though "White House" holds two of them.
 *
 * Made by bench/repair/everyday-words.ts, not by hand: words that at least ${FEWEST_STORIES} stories of the development set
 * have in lower case inside a sentence, and no fewer than have them with a capital there.
 */
export const EVERYDAY_STEMS: ReadonlySet<string> = new Set(
  \`
${rowsOfWords(stems)}
\`
    .trim()
    .split(/\\s+/u),
);
`;
}

main(process.argv.slice(2));
