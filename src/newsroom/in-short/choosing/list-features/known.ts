import type { Likelihood } from '../../likelihood/likelihood';
import type { PairBook } from '../../likelihood/pair-features';
import type { StoryReading } from '../../reading/story-reading';
import type { Tuning } from '../tuning';
import type { Values } from '../values';

/** What is known of the story that the lists are made from. */
export interface Known {
  read: StoryReading;
  book: PairBook;
  likelihood: Likelihood;
  values: Values;
  tuning: Tuning;
}
