/**
 * `npm run in-short:explain -- STORY.txt [--headline TEXT] [--locale en] [--all]`: why the In Short list of a story is what it is.
 *
 * The file holds the body, paragraphs apart by an empty line; `-` reads it from the terminal. Printed are, for each sentence, its
 * chance to be one of a newsroom's key points, its forms with what each rule took out, and why it was or was not chosen.
 * Without `--all` only sentences that were tried.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Candidate } from '../../src/newsroom/in-short/choosing/candidates';
import { draftLists, type Drafts } from '../../src/newsroom/in-short/choosing/draft-lists';
import { worthOf } from '../../src/newsroom/in-short/choosing/signing/worthiest';
import { WEIGHTS } from '../../src/newsroom/in-short/likelihood/weights';

const say = (line = '') => process.stdout.write(`${line}\n`);
const USAGE = 'npm run in-short:explain -- STORY.txt [--headline TEXT] [--locale en] [--all]';

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      headline: { type: 'string', default: '' },
      locale: { type: 'string', default: 'en' },
      all: { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (file === undefined) {
    say(USAGE);
    process.exitCode = 2;
    return;
  }
  const paragraphs = readFileSync(file === '-' ? 0 : file, 'utf8').split(/\n\s*\n/u);
  const story = { paragraphs, headline: values.headline, standfirst: '', locale: values.locale };
  explain(draftLists(story, { min: 3, max: 5 }), values.all);
}

function explain(drafts: Drafts, isAll: boolean): void {
  const worth = worthOf(drafts, WEIGHTS.list);
  const best = worth.reduce((top, value, index) => (value > worth[top]! ? index : top), 0);
  const chosen = drafts.lists[best];
  say('# The list');
  chosen?.items.forEach((item, place) => {
    const { reason, open } = chosen.admissions[place]!;
    const unmet =
      open.length === 0 ? '' : `; not met before: ${open.map(({ reference }) => reference.kind).join(', ')}`;
    say(`${place + 1}. ${item.text}`);
    say(`   sentence ${item.sentence}, ${reason}${unmet}; ${howMade(item)}`);
  });
  say(
    `   worth ${(worth[best] ?? 0).toFixed(1)} points, best of ${drafts.lists.length} lists; its faults cost ${(chosen?.cost ?? 0).toFixed(1)}`,
  );
  say();
  say('# The sentences');
  for (const sentence of drafts.read.sentences) {
    const forms = drafts.candidates.filter((one) => one.sentence === sentence.order);
    if (forms.length === 0 && !isAll) continue;
    const percent = Math.round(100 * (drafts.chance[sentence.order] ?? 0));
    say(`${sentence.order}. ${percent} % | ${sentence.text}`);
    say(`   ${whyNot(sentence.order, { drafts, worth, best, forms })}`);
    for (const form of forms) {
      const fit = form.unfit === null ? `costs ${form.cost.toFixed(1)}` : `unfit: ${form.unfit}`;
      say(`   - ${form.text.split(' ').length} words, ${howMade(form)}, ${fit}`);
      for (const { rule, from, to } of form.cuts)
        say(`       ${rule}: "${form.whole.slice(from, to).trim()}"`);
    }
  }
}

const howMade = ({ cuts, putIn }: Candidate): string => {
  const named = putIn === null ? '' : `"${putIn.now}" for "${putIn.was}"`;
  const rules = cuts.map(({ rule }) => rule).join(', ');
  return [rules, named].filter(Boolean).join('; ') || 'whole';
};

/** Chosen, or the first reason why not. */
function whyNot(
  order: number,
  { drafts, worth, best, forms }: { drafts: Drafts; worth: number[]; best: number; forms: Candidate[] },
): string {
  const place = drafts.lists[best]?.items.findIndex(({ sentence }) => sentence === order) ?? -1;
  if (place >= 0) return `CHOSEN as item ${place + 1}`;
  if (forms.length === 0)
    return 'not tried: furniture, a caption, a doubled line, or not among the likeliest';
  if (forms.every(({ unfit }) => unfit !== null)) return 'no form can stand in a list';
  if (!drafts.options.some(({ sentence }) => sentence === order))
    return 'tells what the headline or the standfirst tells';
  const rival = drafts.lists.reduce(
    (top, { items }, index) =>
      items.some(({ sentence }) => sentence === order) && (top < 0 || worth[index]! > worth[top]!)
        ? index
        : top,
    -1,
  );
  if (rival < 0)
    return 'in none of the likeliest lists: too little news for its words, or told by another item';
  const others = drafts.lists[rival]!.items.map(({ sentence }) => sentence).join(', ');
  return `the best list with it (sentences ${others}) is worth ${(worth[best]! - worth[rival]!).toFixed(1)} points less`;
}

main();
