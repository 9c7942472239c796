import { existsSync, readFileSync } from 'node:fs';
import { houseStyle } from '../../src/newsroom/house-style';
import { inShort } from '../../src/newsroom/in-short/in-short';
import { formsOf, judged, tally, type Tally } from './name-case';

const DEFAULT = '../shared/data/in-short/dev.jsonl';

interface Row {
  id: string;
  body: string;
  highlights: string[];
  cased?: boolean;
}

/**
 * `npm run bench:repair -- [FILE] [--misses]`: published highlights are put in lower case, repaired with their story,
 * and compared with what the newsroom had published.
 *
 * Recall counts the names that the story spells with the same capitals; precision counts every capital the repair
 * gave. Words that open a sentence are left out of both. `--misses` lists what went wrong.
 */
function main(): void {
  const file = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? DEFAULT;
  const lists = process.argv.includes('--misses');
  if (!existsSync(file)) {
    console.log(`No stories at ${file}: nothing was measured.`);
    return;
  }
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)
    .filter((row) => row.cased !== false);

  const total: Tally = { hits: 0, missed: 0, shouted: 0 };
  let highlights = 0;
  let unjudged = 0;
  for (const row of rows) {
    const story = formsOf(row.body);
    for (const published of row.highlights) {
      const words = judged(published, repairedWith(row.body, published.toLowerCase()), story);
      highlights += 1;
      if (words === null) {
        unjudged += 1;
        if (lists) console.log(`?\t${published}\t${repairedWith(row.body, published.toLowerCase())}`);
        continue;
      }
      const mine = tally(words);
      for (const key of ['hits', 'missed', 'shouted'] as const) total[key] += mine[key];
      if (!lists) continue;
      for (const { published: word, repaired, opens, inStory } of words) {
        if (opens || word === repaired) continue;
        const kind = repaired === repaired.toLowerCase() ? (inStory ? 'MISSED' : null) : 'SHOUTED';
        if (kind) console.log(`${kind}\t${row.id.slice(0, 6)}\t${word} > ${repaired}\t${published}`);
      }
    }
  }
  const { hits, missed, shouted } = total;
  console.log(`${highlights} highlights of ${rows.length} stories, ${unjudged} not comparable`);
  console.log(`precision ${(hits / (hits + shouted)).toFixed(4)}  (${shouted} wrong capitals)`);
  console.log(
    `recall    ${(hits / (hits + missed)).toFixed(4)}  (${missed} of ${hits + missed} names missed)`,
  );
}

function repairedWith(body: string, bullet: string): string {
  const story = {
    headline: '',
    standfirst: '',
    paragraphs: body.split(/\n+/u),
    bullets: [{ text: bullet, label: '', locked: false }],
    locale: 'en',
  };
  return inShort(story, houseStyle.inShort).items[0]?.text ?? '';
}

main();
