/** Ends the summary of Jest with what was not run on this machine, and what it needs: a skipped test is no passed one. */
module.exports = class {
  onRunComplete(_contexts, { testResults }) {
    const skipped = testResults.flatMap(({ testResults: tests, testFilePath }) => {
      const groups = new Map();
      for (const { status, ancestorTitles, title } of tests) {
        if (status !== 'pending') continue;
        const path = [...ancestorTitles, title];
        const name = path.find((part) => /\((?:needs|skipped) /.test(part)) ?? path.join(' ');
        groups.set(name, (groups.get(name) ?? 0) + 1);
      }
      return [...groups].map(([name, count]) => ({ name, count, file: relativeTo(testFilePath) }));
    });
    if (skipped.length === 0) return;
    console.log(`\nNot run on this machine:`);
    for (const { name, count, file } of skipped) console.log(`  ${count} of ${file}: ${name}`);
  }
};

const relativeTo = (path) => require('node:path').relative(process.cwd(), path);
