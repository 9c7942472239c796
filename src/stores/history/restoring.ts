import { AsyncLocalStorage } from 'node:async_hooks';

const restoring = new AsyncLocalStorage<true>();

/** Runs a save that brings a version back; its line in the history says so. */
export const asRestoring = <Result>(save: () => Promise<Result>): Promise<Result> =>
  restoring.run(true, save);

export const isRestoring = (): boolean => restoring.getStore() === true;
