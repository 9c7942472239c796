/** What a clause opens with that is no sentence alone. "If" and "when" do without a comma before the main clause. */
const OPENS_BELOW = /^(?:Because(?! of\b)|Unless|Until(?! (?:now|then|recently|\p{Lu}|\d)))\b/u;
/** What hangs on the words before it: a clause under them, or a phrase. */
const HANGS =
  /^(?:and |but |or )?(?:when|where|who|whom|whose|which|as|because|after|before|while|though|although|if|according to|including|reportedly|allegedly|in|on|at|with|without|for|by|from|of|to)\b/iu;
const FEWEST_WORDS = 3;

/**
 * "Unless the ferry runs.", "Until it ended on Saturday, when the pier fell.", "Because, according to her, the sea is cold.":
 * the main clause stood before the stop. Whatever may be a main clause is taken for one. English only.
 */
export function isHalfSentence(text: string): boolean {
  if (!OPENS_BELOW.test(text)) return false;
  const [opening = '', ...rest] = text.split(/, | -- | [–—] /u);
  const clauses = rest.filter((part) => !HANGS.test(part) && isLong(part)).length;
  const owed = isLong(opening) ? 1 : 2; // its own clause comes first, the main one after it
  return clauses < owed;
}

const isLong = (part: string): boolean => part.split(' ').length >= FEWEST_WORDS;
