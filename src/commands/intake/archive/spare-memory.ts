import v8 from 'node:v8';
import vm from 'node:vm';

/** Of the 512 MB that an archive of any size may take; from here on it is worth a fifth of a second. */
const FULL_BYTES = 380_000_000;
/** Less garbage than this is not worth it. */
const GARBAGE_BYTES = 40_000_000;

/**
 * Clears this thread's memory between two batches. V8 lets garbage lie until its own heap is full, and knows nothing of
 * the threads beside it, which have theirs.
 */
export function spareMemory(): () => void {
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc') as () => void;
  collect(); // what the start of the application left, before the threads of the rules take their own
  let held = process.memoryUsage().heapUsed;
  return () => {
    const { rss, heapUsed } = process.memoryUsage();
    if (rss < FULL_BYTES || heapUsed - held < GARBAGE_BYTES) return;
    collect();
    held = process.memoryUsage().heapUsed;
  };
}
