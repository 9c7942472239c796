import { execFileSync } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';

/** Of 8, 16 and 128 times what the engine takes by itself this cost least for 800 and for 1,200 stories (Node 20). */
const TIMES = 16;

/** When a function has run for long enough to be optimised: by what it did in Node 20, by its calls since Node 22. */
const THRESHOLDS = ['interrupt-budget', 'invocation-count-for-maglev', 'invocation-count-for-turbofan'];

/**
 * For a program of many small rules, which two threads run beside each other: V8 optimises a function only when it has run
 * sixteen times as long as it waits for elsewhere. Of the first thousand stories a third of all processor time was its
 * compiling of functions that then ran for less than that had taken, once in each thread; and since Node 22, which has two
 * compilers, their work took 90 MB of 390. What an engine does not know is left as it is.
 */
export function compileLate(): void {
  const options = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  for (const flag of lateFlags(options)) setFlagsFromString(flag);
}

/** From what `node --v8-options` prints. An unknown flag would be told to the operator, as an error. */
export const lateFlags = (options: string): string[] =>
  THRESHOLDS.flatMap((name) => {
    const usual = new RegExp(`default: --${name}=(\\d{1,9})\\b`, 'u').exec(options)?.[1];
    return usual === undefined ? [] : [`--${name}=${TIMES * Number(usual)}`];
  });
