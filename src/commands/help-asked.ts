/** `--help` anywhere among a command's words: its usage goes to standard output, and all is well. */
export function helpAsked(usage: string): boolean {
  if (!process.argv.slice(2).some((word) => word === '--help' || word === '-h')) return false;
  process.stdout.write(`${usage.trimEnd()}\n`);
  return true;
}
