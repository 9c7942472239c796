import { execFileSync } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';

/** Of 8, 16 and 128 times what the engine takes by itself this cost least for 800 and for 1,200 stories. */
const TIMES = 16;

/**
 * For a program of many small rules, which two threads run beside each other: V8 optimises a function only when it has run
 * sixteen times as long as it waits for elsewhere. Of the first thousand stories a third of all processor time was its
 * compiling of functions that then ran for less than that had taken, once in each thread. An engine that does not know the
 * flag (Node 24) is left as it is.
 */
export function compileLate(): void {
  const flag = lateFlag(execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' }));
  if (flag !== null) setFlagsFromString(flag);
}

/** From what `node --v8-options` prints. An unknown flag would be told to the operator, as an error. */
export function lateFlag(options: string): string | null {
  const usual = /default: --interrupt-budget=(\d{1,9})\b/u.exec(options)?.[1];
  return usual === undefined ? null : `--interrupt-budget=${TIMES * Number(usual)}`;
}
