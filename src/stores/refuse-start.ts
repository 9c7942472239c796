/**
 * Ends a start that cannot come to anything, with what an operator can put right. Strapi would print a stack for an
 * error of a configuration file, so its own command line is left with plain words and exit code 1; to everybody else
 * (our commands, tests) it is an error.
 */
export function refuseStart(faults: readonly string[], hint = ''): void {
  if (faults.length === 0) return;
  const message = [`Slugline will not start:`, ...faults.map((fault) => `  ${fault}`), hint]
    .join('\n')
    .trimEnd();
  if (!/[\\/]strapi(?:\.js)?$/u.test(process.argv[1] ?? '')) throw new Error(message);
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
