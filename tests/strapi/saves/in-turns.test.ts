import { inTurns } from '../../../src/saves/in-short/in-turns';

/** Three parts of work; beside each somebody else comes and waits. */
function* work(log: string[]): Generator<void, string, void> {
  for (const part of ['one', 'two', 'three']) {
    log.push(part);
    setImmediate(() => log.push(`beside ${part}`));
    if (part !== 'three') yield;
  }
  return 'done';
}

/** A clock on which each look takes so many milliseconds. */
function clock(step: number): () => number {
  let ms = 0;
  return () => (ms += step);
}

test('long work lets others in between its parts', async () => {
  const log: string[] = [];
  await expect(inTurns(work(log), clock(100))).resolves.toBe('done');
  expect(log).toEqual(['one', 'beside one', 'two', 'beside two', 'three']);
});

test('short work is done in one turn', async () => {
  const log: string[] = [];
  await inTurns(work(log), clock(1));
  expect(log).toEqual(['one', 'two', 'three']);
});

test('what the work throws is thrown', async () => {
  function* broken(): Generator<void, never, void> {
    yield;
    throw new Error('no story');
  }
  await expect(inTurns(broken(), clock(100))).rejects.toThrow('no story');
});
