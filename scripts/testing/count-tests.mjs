/**
 * `node scripts/testing/count-tests.mjs RESULTS AGAIN`: how many tests of Jest's two JSON results passed and failed, as "N N". AGAIN
 * is the second run of the suites that failed, and may be absent. What passed only then is named on standard error.
 */
import { existsSync, readFileSync } from 'node:fs';

const [first, again] = process.argv.slice(2).map(read);
if (first === null) {
  console.log('0 1');
} else {
  const rerun = new Map((again?.testResults ?? []).map((suite) => [suite.name, suite]));
  const suites = first.testResults.map((suite) => rerun.get(suite.name) ?? suite);
  for (const suite of first.testResults.filter(isFailed))
    if (rerun.has(suite.name) && !isFailed(rerun.get(suite.name)))
      console.error(`Failed at first, passed alone: ${suite.name}`);
  const tests = suites.flatMap(({ assertionResults }) => assertionResults);
  const count = (status) => tests.filter((test) => test.status === status).length;
  const broken = suites.filter((suite) => isFailed(suite) && !suite.assertionResults.some(failed)).length;
  console.log(`${count('passed')} ${count('failed') + broken}`);
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function isFailed({ status }) {
  return status === 'failed';
}

function failed({ status }) {
  return status === 'failed';
}
