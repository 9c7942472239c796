import { isFiniteVerb } from '../statements/finite-verb';

/** More than one clause, or somebody inside the subject: "the lawyer of Park defended him". */
const NESTED =
  /[,;:"“”]|--|[–—]|[’']s\b|\b(?:he|she|they|said|says|and|or|but|who|whose|that|which|when|as|after|before|because|while|if|to|of|for|than|by|with|from|about)\b/u;
const BEHIND_OBJECT =
  /^(?:[.,;]|$| (?:to|in|on|at|for|as|from|with|by|after|before|when|that|and|but|over|into|out|up|away|on)\b)/u;

/** "A judge sentenced him": whoever that is, it is not the judge, and nobody else was named. */
export function isNotItsSubject(
  word: string,
  { before, behind }: { before: string; behind: string },
): boolean {
  if (word !== 'him' && word !== 'them' && !(word === 'her' && BEHIND_OBJECT.test(behind))) return false;
  const verb = before.trimEnd().split(' ').at(-1) ?? '';
  return isFiniteVerb(verb) && !NESTED.test(before);
}
