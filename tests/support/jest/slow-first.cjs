const { readFileSync, statSync } = require('node:fs');
const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * Tests that take long come first, so that no worker is left with one at the end while the others have nothing to do.
 * Jest goes by what each took the last time; a fresh machine knows nothing, and would go by the size of a file alone.
 */
module.exports = class extends Sequencer {
  sort(tests) {
    const known = super.sort(tests); // gives each what it took the last time
    const weights = new Map(known.map((test) => [test, weightOf(test)]));
    return known.sort((a, b) => weights.get(b) - weights.get(a));
  }
};

/** What starts a browser, a server or a database, and what pumps texts, by the words that start them. */
const SLOW = [
  [/describeInBrowser\(/, 50],
  [/startServerProcess\(|openNewsroom\(|startExampleSite\(/, 40],
  [/startStrapi\(/, 30],
  [/databases\(\)/, 15],
  [/text-rules|quickstart|createStrapi\(/, 30],
];

function weightOf({ path, duration }) {
  if (duration !== undefined) return duration / 1_000;
  const text = readFileSync(path, 'utf8');
  return SLOW.reduce(
    (sum, [start, seconds]) => sum + (start.test(text) ? seconds : 0),
    statSync(path).size / 10_000,
  );
}
