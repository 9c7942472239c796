import { ALL_TEXTS } from './adversarial-texts';
import { cost, fasterThanLinear } from './growth';
import { declaredRules, wholeRules } from './text-rules';

/**
 * `npm run test:linear [-- NAME] [-- --after NAME]`: every rule, or those with NAME in theirs, on every adversarial text
 * (about 700) at 15,000, 60,000 and 240,000 characters. Ends with 1 where one grows faster than its text, or takes more
 * than a second of processor time for the longest. Says each rule when it is done: `--after` goes on behind it.
 */
const LONGEST = 240_000;
const MOST_MS = 1_000;
const [first = '', second = ''] = process.argv.slice(2);
const only = first === '--after' ? '' : first;

let failures = 0;
let slowest = { ms: 0, what: '' };
const all = [...wholeRules, ...declaredRules()];
const done = first === '--after' ? all.findIndex(({ name }) => name === second) + 1 : 0;
const rules = all.slice(done).filter(({ name }) => name.includes(only));
console.log(`${rules.length} rules, ${ALL_TEXTS.length} texts`);
for (const [place, rule] of rules.entries()) {
  for (const text of ALL_TEXTS) {
    const of = (length: number) => {
      const made = text.of(length);
      return () => rule.run(made);
    };
    const grew = fasterThanLinear(of, [15_000, 60_000]) ?? fasterThanLinear(of, [60_000, LONGEST]);
    const ms = grew === null ? leastCost(of(LONGEST)) : Infinity;
    if (grew === null && ms > slowest.ms) slowest = { ms, what: `${rule.name}, ${text.name}` };
    if (grew === null && ms <= MOST_MS) continue;
    failures += 1;
    console.log(`${rule.name}: ${text.name}: ${grew ?? `${LONGEST} characters: ${ms.toFixed(0)} ms`}`);
  }
  process.stderr.write(`${place + 1} of ${rules.length}: ${rule.name}\n`);
}
console.log(`slowest: ${slowest.ms.toFixed(0)} ms, ${slowest.what}`);
console.log(
  `${failures} of ${rules.length * ALL_TEXTS.length} grew faster than their text, or took over a second`,
);
process.exitCode = failures === 0 ? 0 : 1;

/** Once where it is plainly quick, else the least of three. */
function leastCost(run: () => unknown): number {
  const first = cost(run);
  return first < MOST_MS / 2 ? first : Math.min(first, cost(run), cost(run));
}
