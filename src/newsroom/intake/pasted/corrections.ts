import { labelKey, type Labels } from './labels';
import type { Page } from './page';

/** A longer paragraph is a story about a correction. */
const LONGEST_CORRECTION = 600;

/**
 * Notes that put an earlier version right: "Correction: ...", "An earlier version of this story gave ...", with or
 * without brackets around. They are the article's corrections, never paragraphs of the story. The page does not say
 * when each was made, so the report asks.
 */
export function takeCorrections(page: Page, labels: Labels): { text: string }[] {
  return page.free(1).flatMap((index) => {
    const text = correctionIn(page.lines[index]?.text ?? '', labels);
    if (text === null) return [];
    page.take(index, { kind: 'recognised', what: 'correction' });
    page.remark(index, {
      kind: 'doubtful',
      what: 'correction',
      note: 'the page does not say when it was made',
    });
    return [{ text }];
  });
}

/** The words of a paragraph that puts an earlier version right, without what stands around them; null for any other. */
export function correctionIn(text: string, { correction }: Labels): string | null {
  if (text.length > LONGEST_CORRECTION) return null;
  const note = text.replace(/^[([*_\s]+/u, '');
  const key = labelKey(note);
  if (!correction.some((words) => key.startsWith(words) && isWhole(key, words))) return null;
  return note === text ? text : note.replace(/(?<![)\]*_\s])[)\]*_\s]+$/u, '');
}

/** A single word counts only as a label with its colon: "Correction officers walk out" is a headline. */
function isWhole(key: string, words: string): boolean {
  const next = key.charAt(words.length);
  return words.includes(' ') ? !/\p{L}/u.test(next) : next === ':';
}
