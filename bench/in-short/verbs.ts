import { readFileSync, writeFileSync } from 'node:fs';
import { isFunctionWord } from '../../src/newsroom/in-short/words/english-case';
import { rowsOfWords } from '../rows-of-words';
import { sharedFile } from './shared';

const TABLE = 'src/newsroom/in-short/statements/verbs.ts';

/** Fewer sightings than this behind "to" or "will" may be a slip of the pen. */
const FEWEST = 2;

/** Up to this share of sightings as a noun, a plain form is a verb; up to the second one it may be either. */
const HARDLY_A_NOUN = 0.08;
const HARDLY_A_VERB = 0.9;

const BEFORE_A_VERB = new Set(
  "to will would can could may might must should shall cannot can't couldn't won't wouldn't don't doesn't didn't shouldn't".split(
    ' ',
  ),
);
const BEFORE_A_NOUN = new Set(
  'a an the his her its their our my your of in for with by from no this that any some every each new'.split(
    ' ',
  ),
);

/** `npx tsx bench/in-short/verbs.ts [FILE] [OUT]` makes the table of English verbs anew. */
function main([file = sharedFile('data/in-short/dev.jsonl') ?? '', out = TABLE]: string[]): void {
  const asVerb = new Map<string, number>();
  const asNoun = new Map<string, number>();
  const seen = new Set<string>();
  const count = (of: Map<string, number>, word: string) => of.set(word, (of.get(word) ?? 0) + 1);
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const words = wordsOf((JSON.parse(line) as { body: string }).body);
    words.forEach((word, at) => {
      if (!/^[a-z]{2,}$/u.test(word) || isFunctionWord(word)) return;
      seen.add(word);
      const before = words[at - 1]?.toLowerCase() ?? '';
      const early = before === 'not' ? (words[at - 2]?.toLowerCase() ?? '') : before;
      if (BEFORE_A_VERB.has(early)) count(asVerb, word);
      else if (BEFORE_A_NOUN.has(before)) count(asNoun, word);
    });
  }
  const verbs = [...asVerb].filter(([word, times]) => times >= FEWEST && isBent(word, seen));
  const nounShare = (word: string, times: number) => {
    const nouns = asNoun.get(word) ?? 0;
    return nouns / (nouns + times);
  };
  const between = (from: number, to: number) =>
    verbs
      .filter(([word, times]) => nounShare(word, times) >= from && nounShare(word, times) < to)
      .map(([word]) => word)
      .sort();
  const sure = between(0, HARDLY_A_NOUN);
  const either = between(HARDLY_A_NOUN, HARDLY_A_VERB);
  writeFileSync(out, tableOf(sure, either));
  console.log(`${sure.length} verbs, ${either.length} that are nouns as well, written to ${out}`);
}

const wordsOf = (text: string): string[] =>
  (text.match(/[\p{L}’']+|[^\s]/gu) ?? []).map((word) => word.replaceAll('’', "'"));

/** Do the stories have it with "-ing" or "-ed", too? "To school" has not. */
function isBent(word: string, seen: ReadonlySet<string>): boolean {
  const roots = [word, word.replace(/e$/u, ''), `${word}${word.at(-1)}`];
  return [
    ...roots.map((root) => `${root}ing`),
    ...roots.map((root) => `${root}ed`),
    word.replace(/y$/u, 'ied'),
  ].some((form) => form !== word && seen.has(form));
}

const tableOf = (sure: readonly string[], either: readonly string[]): string => `/**
 * English verbs in their plain form, made by bench/in-short/verbs.ts, not by hand: words that the development stories
 * have at least ${FEWEST} times behind "to", "will" and their like, and also with "-ing" or "-ed".
 */
const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\\s+/u));

/** Verbs that are hardly ever nouns: at most ${HARDLY_A_NOUN * 100} in 100 of what stands behind an article or behind "to". */
export const VERBS = setOf(\`
${rowsOfWords(sure)}
\`);

/** Words that are verbs and nouns, "plan" and "support"; their place in the sentence tells which. */
export const VERBS_OR_NOUNS = setOf(\`
${rowsOfWords(either)}
\`);
`;

main(process.argv.slice(2));
