import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { HouseStyle } from '../../newsroom/house-style';
import type { IncomingStory } from '../../newsroom/intake/incoming-story';
import { ripeStory, type RipeStory } from '../../newsroom/ripe-story';
import type { Answer, Errand, Made } from './ripe-worker';

/** A message costs as much as a short story's rules. */
const AT_ONCE = 5;
/** More would only wait for the database. Each holds the rules' tables, some 25 MB. */
const MOST_WORKERS = 3;

/**
 * What a story leaves behind is gone with the next one, and a story of a megabyte needs no more than these. With half of
 * the room for young objects they grow old before their story is done, and V8 walks the whole heap four times as often.
 */
const MEMORY = { maxOldGenerationSizeMb: 80, maxYoungGenerationSizeMb: 24 };

interface Waiting {
  resolve(made: string): void;
  reject(error: Error): void;
}

/**
 * In Short is most of the work of taking a story in, and needs nothing but the story: it is done in threads of its own,
 * while this one reads and writes. Where the threads' program is not compiled (tests), it is done here.
 */
export function ripening(style: HouseStyle) {
  const program = path.join(__dirname, 'ripe-worker.js');
  const count = existsSync(program) ? Math.min(MOST_WORKERS, Math.max(1, os.availableParallelism())) : 0;
  const waiting = new Map<number, Waiting>();
  const queue: Errand[] = [];
  let number = 0;
  const free: Worker[] = [];
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(program, { resourceLimits: MEMORY });
    worker.on('message', (answer: Answer) => {
      const one = waiting.get(answer.number);
      waiting.delete(answer.number);
      if (answer.ripe !== undefined) one?.resolve(answer.ripe);
      else one?.reject(new Error(answer.error));
      free.push(worker);
      next();
    });
    worker.on('error', (error) => {
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    });
    free.push(worker);
    return worker;
  });

  function next(): void {
    while (free.length > 0 && queue.length > 0) free.pop()?.postMessage(queue.shift());
  }

  const few = async (stories: readonly IncomingStory[]): Promise<RipeStory[]> => {
    const made = await new Promise<string>((resolve, reject) => {
      number += 1;
      waiting.set(number, { resolve, reject });
      queue.push({ number, stories: JSON.stringify(stories) });
      next();
    });
    return (JSON.parse(made) as Made[]).map((one, at) => ({
      ...one,
      article: { ...(stories[at] as IncomingStory), ...one.article },
    }));
  };

  return {
    async ripe(stories: readonly IncomingStory[]): Promise<RipeStory[]> {
      if (workers.length === 0) return stories.map((story) => ripeStory(story, style));
      const parts: Promise<RipeStory[]>[] = [];
      for (let at = 0; at < stories.length; at += AT_ONCE) parts.push(few(stories.slice(at, at + AT_ONCE)));
      return (await Promise.all(parts)).flat();
    },
    close: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
  };
}
