import { parentPort } from 'node:worker_threads';
import houseStyle from '../../../config/newsroom';
import type { IncomingStory } from '../../newsroom/intake/incoming-story';
import { ripeStory } from '../../newsroom/ripe-story';

/** A thread that does nothing but run the rules on stories. */
parentPort?.on('message', ({ number, stories }: { number: number; stories: IncomingStory[] }) => {
  try {
    parentPort?.postMessage({ number, ripe: stories.map((story) => ripeStory(story, houseStyle)) });
  } catch (error) {
    parentPort?.postMessage({ number, error: (error as Error).message });
  }
});
