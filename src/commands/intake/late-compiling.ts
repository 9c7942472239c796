import { setFlagsFromString } from 'node:v8';

/** Sixteen times what V8 takes: of 8, 16 and 128 times this cost least for 800 and for 1,200 stories. */
export const BUDGET = 16 * 66 * 1_024;

/**
 * For a program of many small rules, which two threads run beside each other: V8 optimises a function only when it has run
 * sixteen times as long as it waits for elsewhere. Of the first thousand stories a third of all processor time was its
 * compiling of functions that then ran for less than that had taken, once in each thread.
 */
export const compileLate = (): void => setFlagsFromString(`--interrupt-budget=${BUDGET}`);
