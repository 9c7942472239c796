/** Longer than any word; the engine's time for one boundary grows with the text it was given. */
const WINDOW = 1_000;

export interface Segment {
  text: string;
  at: number;
  isWordLike: boolean;
}

/**
 * The words of a text and what stands between them, by the rules of a language, in time that grows with the text:
 * `Intl.Segmenter` itself takes the square of it (60,000 characters of Latin text in a Japanese story: 4 seconds).
 */
export function* segmentsOf(text: string, segmenter: Intl.Segmenter): Generator<Segment> {
  let from = 0;
  while (from < text.length) {
    const window = text.slice(from, from + WINDOW);
    const isLast = from + WINDOW >= text.length;
    let end = 0;
    for (const { segment, index, isWordLike } of segmenter.segment(window)) {
      // The last word of a window may be cut in two: the next window begins with it.
      if (!isLast && index > 0 && index + segment.length === window.length) break;
      yield { text: segment, at: from + index, isWordLike: isWordLike === true };
      end = index + segment.length;
    }
    from += end;
  }
}
