import { isCapital } from '../words/letter-case';

const NAME_JOINTS = new Set(['of', 'de', 'for', 'al', 'bin', 'van', 'von', 'der', 'la', 'the']);

/** The name that ends a text, with its "the"; null where it may be one of several, or is the text's first word. */
export function nameAtEnd(text: string): string | null {
  const words = text.split(' ');
  let at = words.length;
  while (at > 0 && /^\p{Lu}[\p{L}\p{N}.’'&-]*$/u.test(words[at - 1]!)) at -= 1;
  if (at === words.length || at < 3) return null;
  // "the University of Oslo": the joint and what stands before it are the name's.
  while (at > 2 && NAME_JOINTS.has(words[at - 1]!) && isCapital(words[at - 2]!)) {
    at -= 2;
    while (at > 1 && isCapital(words[at - 1]!)) at -= 1;
  }
  const before = words[at - 1]!;
  if (/,$/u.test(before) || /^(?:and|or|as|than|like|[\p{Lu}\p{N}].*|.*[’']s?)$/u.test(before)) return null;
  const name = words.slice(at).join(' ');
  return before === 'the' ? `The ${name}` : PREPOSITION_OR_VERB.test(before) ? name : null;
}
const PREPOSITION_OR_VERB =
  /^(?:in|on|at|by|for|from|with|to|of|near|against|under|over|into|through|around|between|including|is|was|\p{Ll}+ed|met|beat|saw|told|\p{Ll}+er|\p{Ll}+or|\p{Ll}+ist|\p{Ll}+ent|\p{Ll}+man|\p{Ll}+ant)$/u;
