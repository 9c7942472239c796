import type { Sentence, StoryReading } from '../../reading/story-reading';

/** The terms of a sentence that are no stop words, each once. */
export type Content = ReadonlySet<number>;

export const contentOf = ({ words }: Sentence, { terms }: StoryReading): Content =>
  new Set(words.map(({ term }) => term).filter((term) => !terms[term]!.isStop));

/** The share of a sentence's content that another one has, too. */
export function shareIn(content: Content, other: Content): number {
  let both = 0;
  for (const term of content) if (other.has(term)) both += 1;
  return both / Math.max(1, content.size);
}
