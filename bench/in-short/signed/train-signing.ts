/**
 * `npx tsx bench/in-short/signed/train-signing.ts`: learns from lists that readers judged (`judged.jsonl`) how likely a chief sub prints
 * an item and misses the main news, prints how well both are told in stories that they were not learned from (five folds), and writes
 * `src/newsroom/in-short/choosing/signing/signing-weights.ts`. The same judgements give the same file.
 */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import {
  ITEM_FORM,
  ITEM_PLACE,
  ITEM_SENTENCE,
} from '../../../src/newsroom/in-short/choosing/signing/item-features';
import { LIST_FEATURES } from '../../../src/newsroom/in-short/likelihood/list-feature-names';
import { logistic, oddsOf, weightTable } from '../logistic';
import { developmentRows, FOLDS, foldOf } from '../sample';
import { readJudgements } from './judgements';
import { lessonOf, type SigningLesson } from './lessons';

const FILE = 'src/newsroom/in-short/choosing/signing/signing-weights.ts';
const ITEM_RIDGE = 150;
const LIST_RIDGE = 100;

const itemWeights = (lessons: readonly SigningLesson[]): Float64Array => {
  const items = lessons.flatMap((lesson) => lesson.items);
  return logistic(
    items.map(({ row }) => row),
    items.map(({ isPrinted }) => Number(isPrinted)),
    ITEM_RIDGE,
  );
};

const toldWeights = (lessons: readonly SigningLesson[]): Float64Array => {
  const lists = lessons.flatMap((lesson) => lesson.lists);
  return logistic(
    lists.map(({ row }) => row),
    lists.map(({ isTold }) => Number(isTold)),
    LIST_RIDGE,
  );
};

const storiesIn = (lessons: readonly SigningLesson[]): number => new Set(lessons.map(({ id }) => id)).size;

/** Of 100 pairs of a right and a wrong one, how often the right one has the better odds. */
function rightPairs(judged: readonly { odds: number; isRight: boolean }[]): number {
  const ordered = [...judged].sort((a, b) => a.odds - b.odds);
  let wrong = 0;
  let won = 0;
  for (const { isRight } of ordered)
    if (isRight) won += wrong;
    else wrong += 1;
  return (100 * won) / (wrong * (ordered.length - wrong));
}

function judge(lessons: readonly SigningLesson[]): string {
  const items: { odds: number; isRight: boolean }[] = [];
  const lists: { odds: number; isRight: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = lessons.filter(({ id }) => foldOf(id) !== fold);
    const [printed, told] = [itemWeights(others), toldWeights(others)];
    for (const lesson of lessons.filter(({ id }) => foldOf(id) === fold)) {
      for (const { row, isPrinted } of lesson.items)
        items.push({ odds: oddsOf(row, printed), isRight: isPrinted });
      for (const { row, isTold } of lesson.lists) lists.push({ odds: oddsOf(row, told), isRight: isTold });
    }
  }
  return (
    `${storiesIn(lessons)} stories, ${lists.length} lists, ${items.length} items. ` +
    `Printable before unprintable in ${rightPairs(items).toFixed(1)} of 100 pairs, ` +
    `main news before none in ${rightPairs(lists).toFixed(1)}.\n`
  );
}

async function main(): Promise<void> {
  const rows = new Map(developmentRows().map((row) => [row.id, row]));
  if (rows.size === 0) {
    process.stdout.write('The development set is not beside this repository: nothing was learned.\n');
    return;
  }
  const lessons = readJudgements().flatMap((judged) => {
    const row = rows.get(judged.id);
    return row === undefined ? [] : (lessonOf(row, judged) ?? []);
  });
  process.stdout.write(judge(lessons));
  const [printed, told] = [itemWeights(lessons), toldWeights(lessons)];
  const form = 1 + ITEM_SENTENCE.length;
  const table = {
    sentence: { ...weightTable(['constant'], printed), ...weightTable(ITEM_SENTENCE, printed, 1) },
    form: weightTable(ITEM_FORM, printed, form),
    place: weightTable(ITEM_PLACE, printed, form + ITEM_FORM.length),
    told: weightTable(['constant', ...LIST_FEATURES, 'opensOtherwise'], told),
  };
  const text = `import type { SigningWeights } from './item-features';

/**
 * Log-odds that a chief sub prints an item (by its sentence, its form, its place in the list), and that a list tells the main news.
 *
 * Made by bench/in-short/signed/train-signing.ts from what readers said of the lists of ${storiesIn(lessons)} stories; not edited by hand.
 */
export const SIGNING_WEIGHTS: SigningWeights = ${JSON.stringify(table)};
`;
  writeFileSync(FILE, await format(text, { ...(await resolveConfig(FILE)), parser: 'typescript' }));
}

void main();
