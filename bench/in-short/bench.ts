/**
 * `npm run bench:in-short`: the quality of the In Short list on the development set, beside baselines and three npm
 * summarizers, and what each costs. Skips what needs `../shared` or the registry, and says so. With `-- --shipped` only our
 * lists by the weights in the tree, on both development sets, and weighed as the held-out set is.
 */
import { pathToFileURL } from 'node:url';
import { guardsOf, sumOf, type Guards } from './guards';
import { packageSummarizers } from './packages';
import { asShipped, crossValidated, firstThree, mostFrequent, type ListMaker } from './quality';
import { developmentRows } from './sample';
import { readRouge, readRows, sharedFile, type Row } from './shared';

interface Scorer {
  scoreDoc(row: Row, bullets: string[], options: { stemming: boolean }): Record<string, unknown>;
  summarise(rows: unknown[], rounds: number): Record<string, number>;
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const COLUMNS = 'R1 / R2 / RLsum | items x words | names % | pronoun % | open quotes % | not in story % | ms';
const GUARDS =
  'lists closed | without the lead | bare name | noun first met | pronoun, time, link open | over 30 words | right behind the one before';

/** So much of `dev-2` and of `dev` has as many stories of the Daily Mail as the held-out set. */
const SHARE_OF_SECOND = 0.2;

async function main(): Promise<void> {
  const isShipped = process.argv.includes('--shipped');
  if (!isShipped) speedTable();
  const data = sharedFile('data/in-short/dev.jsonl');
  const scorer = sharedFile('bench/in-short/score.mjs');
  const rouge = await readRouge();
  if (data === null || scorer === null || rouge === null) {
    say('\nNo quality table: the development set and its scorer (../shared) are not beside this repository.');
    return;
  }
  const { scoreDoc, summarise } = (await import(pathToFileURL(scorer).href)) as Scorer;
  const rows = readRows(data);
  const second = developmentRows().slice(rows.length);
  say(`\n${rows.length} stories; ms is the median a story.\n\n| list | ${COLUMNS} |`);
  say(`| --- ${'| --- '.repeat(7)}|`);

  const guards: string[] = [];
  const table = async (
    name: string,
    make: (body: string, index: number) => string[] | Promise<string[]>,
    of: readonly Row[] = rows,
  ) => {
    const times: number[] = [];
    const scored: unknown[] = [];
    const guarded: Guards[] = [];
    for (const [index, row] of of.entries()) {
      const start = performance.now();
      const bullets = await Promise.resolve(make(row.body, index)).catch(() => []);
      times.push(performance.now() - start);
      guarded.push(guardsOf(row.body, bullets));
      scored.push({ doc: row, ...scoreDoc(row, bullets, { stemming: true }) });
    }
    const s = summarise(scored, 0) as Record<string, number>;
    const f = (value: number | undefined, digits = 1) => (value ?? 0).toFixed(digits);
    const percent = (value: number | undefined) => f(100 * (value ?? 0));
    say(
      `| ${name} | ${f(s.rouge1)} / ${f(s.rouge2)} / ${f(s.rougeLsum)} | ${f(s.bullets, 2)} x ${f(s.wordsPerBullet)} | ` +
        `${percent(s.names)} | ${percent(s.dangling)} | ${percent(s.unbalanced)} | ${percent(1 - (s.faithful ?? 0))} | ` +
        `${f(median(times))} |`,
    );
    guards.push(guardRow(name, sumOf(guarded)));
    return [s.rouge1, s.rouge2, s.rougeLsum].map((value) => value ?? 0);
  };
  const guardTable = () => say(`\n| list | ${GUARDS} |\n| --- ${'| --- '.repeat(7)}|\n${guards.join('\n')}`);
  if (isShipped) {
    const first = await table('**In Short**, `dev`', asShipped);
    const other = await table('**In Short**, `dev-2`', asShipped, second);
    const weighed = first.map(
      (value, at) => (1 - SHARE_OF_SECOND) * value + SHARE_OF_SECOND * (other[at] ?? 0),
    );
    say(`\nWeighed: ${weighed.map((value) => value.toFixed(2)).join(' / ')}.`);
    guardTable();
    return;
  }
  await table('first three sentences', firstThree);
  await table('most frequent words', mostFrequent);
  const packages = packageSummarizers();
  if (packages.length === 0) say('| npm summarizers | skipped: the registry does not answer |');
  for (const { name, summarize } of packages) await table(name, summarize);
  await table('**In Short**, cross-validated', crossValidated(rows, rouge));
  guardTable();
}

/** What is counted without reading (`guards.ts`), in percent. */
function guardRow(name: string, sum: Guards): string {
  const of = (hits: number, all: number) => ((100 * hits) / Math.max(1, all)).toFixed(1);
  const { lists, items } = sum;
  return `| ${[
    name,
    of(sum.closed, lists),
    of(sum.withoutLead, lists),
    of(sum.bareNames, items),
    of(sum.firstNouns, items),
    of(sum.pronouns, items),
    of(sum.long, items),
    of(sum.follows, items),
  ].join(' | ')} |`;
}

/** Own sentences, so that it runs anywhere: time must grow with the text and no faster. */
function speedTable(): void {
  const names = ['Oslo', 'Bergen', 'Skald', 'Tromsø', 'Hamar'];
  const sentence = (index: number) =>
    `The council of ${names[index % 5]} paid ${index + 2} million kroner for pier ${index % 17}, which opened in ${1900 + (index % 120)}, officials said.`;
  say('| words | ms |\n| --- | --- |');
  for (const words of [700, 1_400, 2_800, 5_600, 180_000]) {
    const sentences = Array.from({ length: Math.round(words / 19) }, (_, index) => sentence(index));
    const body = sentences.join(' ');
    for (let warm = 0; warm < 5; warm += 1) asShipped(body, 0);
    const times = Array.from({ length: 9 }, () => timed(asShipped, body));
    say(`| ${words} (${Math.round(body.length / 1000)} kB) | ${median(times).toFixed(1)} |`);
  }
}

function timed(make: ListMaker, body: string): number {
  const start = performance.now();
  make(body, 0);
  return performance.now() - start;
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
