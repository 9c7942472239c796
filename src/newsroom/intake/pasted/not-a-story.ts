/** Longer than any story: a book, a data dump, a page's whole source. */
const LONGEST_STORY = 1_000_000;
const FEWEST_WORDS = 20;
const SHORTEST_PROSE_WORDS = 8;
/** Scripts without spaces: characters that stand for about one word. */
const PER_WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]{2}/gu;
const ENDS_SENTENCE = /[.!?…。！？।؟][\p{Pe}\p{Pf}"'\s]*$/u;

/** "Dear editor," on a line of its own. */
const SALUTATION =
  /^(?:dear|hello|hi|hallo|lieber?|sehr geehrte[rs]?|cher|chère|estimad[oa]s?|gentile|caro|cara|prezad[oa]s?) .{1,60}[,:!]$/iu;

const countWords = (line: string): number =>
  line.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length +
  (line.match(PER_WORD)?.length ?? 0);

/** Is this line told in sentences, as a body is, and not a title, a label or an item? */
export const isProse = (line: string): boolean =>
  countWords(line) >= SHORTEST_PROSE_WORDS && ENDS_SENTENCE.test(line);

/** Why a text cannot be a news story, as a sentence for the person who chose the file; null when it may be one. */
export function whyNotAStory(text: string, lines: readonly { text: string }[]): string | null {
  const start = text
    .slice(0, 2_000)
    .replace(/^\ufeff/u, '')
    .trimStart();
  if (lines.length === 0) return 'The file is empty.';
  if (text.includes('\u0000') || isGarbage(text))
    return 'The file is not text: it holds bytes that no page would show.';
  if (text.length > LONGEST_STORY)
    return `The file has ${text.length} characters; a story has at most ${LONGEST_STORY}.`;
  if (/^[[{]/u.test(start) && (isJson(text) || isJson(firstLine(text))))
    return 'The file is JSON, not a story copied from a page.';
  if (/^<(?:!doctype|html|\?xml|rss|svg)/iu.test(start))
    return 'The file is HTML or XML; copy the text of the page instead.';

  const words = lines.reduce((sum, line) => sum + countWords(line.text), 0);
  if (words < FEWEST_WORDS)
    return `The file has only ${words} words; a story needs a headline and at least one paragraph.`;
  const prose = lines.filter((line) => isProse(line.text));
  const proseWords = prose.reduce((sum, line) => sum + countWords(line.text), 0);
  if (prose.length === 0) return 'The file has no paragraph of whole sentences, so it is no story.';
  if (proseWords * 5 < words)
    return 'The file is mostly a list or a table: too little of it is told in sentences.';
  if (SALUTATION.test(lines[0]?.text ?? '')) return 'The file is a letter: it begins with a salutation.';
  if (lines.length === 1) return 'The file is one paragraph; a story needs a headline on a line of its own.';
  return null;
}

/** More than one character in fifty that decoding could not read, or that controls a terminal. */
function isGarbage(text: string): boolean {
  const bad = text.slice(0, 20_000).match(/[\ufffd\u0001-\u0008\u000e-\u001a\u001c-\u001f]/gu)?.length ?? 0;
  return bad * 50 > Math.min(text.length, 20_000);
}

/** JSON Lines: each line is JSON, the file is not. */
const firstLine = (text: string): string => text.trimStart().split('\n', 1)[0] ?? '';

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\ufeff/u, ''));
    return true;
  } catch {
    return false;
  }
}
