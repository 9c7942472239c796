/**
 * `npx tsx bench/in-short/cut-uses.ts [--rule NAME | --rule any] [--from 0] [--to 60] [--name SALT] [--candidates]`: where the cuts of
 * `shortening/` are used in the lists of the development stories, to be read one by one. Without `--rule` it counts uses by rule.
 *
 * A use is printed as the whole sentence with what is taken out in ⟦⟧; `--candidates` takes every form that is offered
 * instead of those that were chosen, for rules that are chosen too seldom. The order is that of sha256(SALT + id + item),
 * so a new SALT gives a fresh sample.
 */
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { draftLists } from '../../src/newsroom/in-short/choosing/draft-lists';
import { worthOf } from '../../src/newsroom/in-short/choosing/signing/worthiest';
import { WEIGHTS } from '../../src/newsroom/in-short/likelihood/weights';
import { shorterForms, type Form } from '../../src/newsroom/in-short/shortening/shorter-forms';
import { readStory } from '../../src/newsroom/in-short/reading/story-reading';
import { readRows, sharedFile, type Row } from './shared';

interface Use {
  id: string;
  rule: string;
  sentence: string;
  form: Form;
}

/** Sentences behind this one hardly ever make a list. */
const MOST_SENTENCES = 60;
const say = (line: string) => process.stdout.write(`${line}\n`);

function main(): void {
  const { values } = parseArgs({
    options: {
      rule: { type: 'string' },
      from: { type: 'string', default: '0' },
      to: { type: 'string', default: '60' },
      name: { type: 'string', default: 'cuts' },
      candidates: { type: 'boolean', default: false },
    },
  });
  const files = ['dev.jsonl', 'dev-2.jsonl'].map((file) => sharedFile(`data/in-short/${file}`));
  const rows = files.flatMap((file) => (file === null ? [] : readRows(file)));
  if (rows.length === 0) {
    say('The development stories (../shared) are not beside this repository: there is nothing to read.');
    return;
  }
  const uses = rows.flatMap(values.candidates ? usesOffered : usesChosen);
  if (values.rule === undefined) {
    const counts = new Map<string, number>();
    for (const { rule } of uses) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    say(`${uses.length} uses in ${rows.length} stories`);
    for (const [rule, times] of [...counts].sort(([, a], [, b]) => b - a)) say(`${rule} ${times}`);
    return;
  }
  const place = ({ id, form }: Use) =>
    createHash('sha256').update(`${values.name}:${id}:${form.text}`).digest('hex');
  // "any": items with any cut but a connective, each once.
  const isAny = values.rule === 'any';
  const items = new Set<string>();
  const wanted = uses.filter(({ rule, id, form }) => {
    const item = `${id}:${form.text}`;
    if (!isAny) return rule === values.rule;
    if (rule === 'connective' || items.has(item)) return false;
    items.add(item);
    return true;
  });
  const sorted = wanted.map((use) => ({ use, at: place(use) })).sort((a, b) => (a.at < b.at ? -1 : 1));
  say(`== ${values.rule}: ${wanted.length} uses`);
  for (const [index, { use }] of sorted.slice(Number(values.from), Number(values.to)).entries()) {
    say(`${Number(values.from) + index}. ${marked(use)}`);
  }
}

const paragraphsOf = (row: Row): string[] => row.body.split(/\n\n+/u);

function usesChosen(row: Row): Use[] {
  const story = { paragraphs: paragraphsOf(row), headline: '', standfirst: '', locale: 'en' };
  const drafted = draftLists(story, { min: 3, max: 5 });
  const worth = worthOf(drafted, WEIGHTS.list);
  const best = drafted.lists[worth.indexOf(Math.max(...worth))];
  return (best?.items ?? []).flatMap(({ whole: sentence, text, cuts }) =>
    cuts.map(({ rule }) => ({ id: row.id, rule, sentence, form: { text, cuts } })),
  );
}

function usesOffered(row: Row): Use[] {
  const { sentences } = readStory(paragraphsOf(row), 'en');
  return sentences.slice(0, MOST_SENTENCES).flatMap(({ text: sentence }) => {
    const forms = shorterForms(sentence, 'en');
    const seen = new Set<string>();
    return forms.flatMap((form) =>
      form.cuts.flatMap(({ rule, from }): Use[] => {
        const key = `${rule}:${from}`;
        if (seen.has(key)) return [];
        seen.add(key);
        return [{ id: row.id, rule, sentence, form }];
      }),
    );
  });
}

/** The sentence with what the form lacks in brackets. */
function marked({ sentence, form, rule }: Use): string {
  let text = '';
  let at = 0;
  for (const cut of [...form.cuts].sort((a, b) => a.from - b.from)) {
    const name = cut.rule === rule ? '' : `${cut.rule}:`;
    text += `${sentence.slice(at, cut.from)}⟦${name}${sentence.slice(cut.from, cut.to)}⟧`;
    at = cut.to;
  }
  return text + sentence.slice(at);
}

main();
