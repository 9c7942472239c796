/**
 * All matches of a global pattern, in order: what `matchAll` gives, for rules that run on every text.
 *
 * `matchAll` works on a copy of the pattern, and after each collection of garbage V8 compiles that copy anew: for the
 * larger patterns of In Short that takes longer than all that they look for in a story.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError('Only a global pattern has more than one match.');
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += lengthAt(text, pattern.lastIndex, pattern.unicode);
  }
  return found;
}

/** An empty match goes on behind the next character, which may be a pair of units. */
const lengthAt = (text: string, at: number, isUnicode: boolean): number =>
  isUnicode && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
