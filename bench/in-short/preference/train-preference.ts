/**
 * `npx tsx bench/in-short/preference/train-preference.ts`: learns from what readers chose (`choices.jsonl`), prints how often the
 * choice is theirs in stories that it was not learned from (five folds), and writes
 * `src/newsroom/in-short/choosing/preference/preference-weights.ts`. The same choices give the same file.
 */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { OPENING_PREFERENCE } from '../../../src/newsroom/in-short/choosing/preference/preference-features';
import { logistic, oddsOf, weightTable } from '../logistic';
import { developmentRows, FOLDS, foldOf } from '../sample';
import { readChoices } from './choices';
import { isOpening, lessonOf, type PreferenceLesson } from './lessons';

const FILE = 'src/newsroom/in-short/choosing/preference/preference-weights.ts';
const RIDGE = 33;

const learned = (lessons: readonly PreferenceLesson[]): Float64Array =>
  logistic(
    lessons.flatMap(({ opening }) => opening),
    lessons.flatMap(({ opens }) => opens),
    RIDGE,
  );

function bestOf(rows: readonly (readonly number[])[], weights: Float64Array): number {
  const odds = rows.map((row) => oddsOf(row, weights));
  return odds.indexOf(Math.max(...odds));
}

/** How often the sentence with the best odds, and the first one of all, is what a reader would open with. */
function judge(lessons: readonly PreferenceLesson[]): string {
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = learned(lessons.filter(({ choice }) => foldOf(choice.id) !== fold));
    for (const { choice, opening } of lessons)
      if (foldOf(choice.id) === fold && isOpening(choice, bestOf(opening, weights))) right += 1;
  }
  const first = lessons.filter(({ choice }) => isOpening(choice, 0)).length;
  const share = (count: number) => `${((100 * count) / lessons.length).toFixed(1)} %`;
  return `${lessons.length} stories. As a reader would open: ${share(right)}; the first sentence: ${share(first)}.\n`;
}

async function main(): Promise<void> {
  const rows = new Map(developmentRows().map((row) => [row.id, row]));
  if (rows.size === 0) {
    process.stdout.write('The development set is not beside this repository: nothing was learned.\n');
    return;
  }
  const lessons = readChoices().flatMap((choice) => {
    const row = rows.get(choice.id);
    return row === undefined ? [] : [lessonOf(row, choice)];
  });
  process.stdout.write(judge(lessons));
  const weights = learned(lessons);
  const table = weightTable(['constant', ...OPENING_PREFERENCE], weights);
  const text = `import type { WeightTable } from '../../likelihood/likelihood';
import type { OPENING_PREFERENCE } from './preference-features';

/**
 * Log-odds of a sentence to open the list as a sub-editor would have it, by the features of \`preference-features.ts\`.
 *
 * Made by bench/in-short/preference/train-preference.ts from what readers chose in ${lessons.length} stories; not edited by hand.
 */
export const OPENING_WEIGHTS: WeightTable<(typeof OPENING_PREFERENCE)[number]> = ${JSON.stringify(table)};
`;
  writeFileSync(FILE, await format(text, { ...(await resolveConfig(FILE)), parser: 'typescript' }));
}

void main();
