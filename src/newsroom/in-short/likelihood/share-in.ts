/** The share of a sentence's content that another one has, too. */
export const shareIn = (content: readonly number[], other: ReadonlySet<number>): number =>
  content.filter((term) => other.has(term)).length / Math.max(1, content.length);
