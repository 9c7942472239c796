import { hasFiniteVerb } from '../statements/finite-verb';

/** A main clause left by a cut has at least this many words. */
const SHORTEST_CLAUSE = 5;

export const wordsIn = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

/** "When the bridge opened", "In Oslo": the main clause has not begun. A comma inside a number is no end. */
const OPENS_DEPENDENT =
  /^(?:Though|Although|While|When|If|Because|Since|Unless|Whether|Whereas|Once|Until|After|Before|As|In|On|At|By|With|For|From|Of|To|Under|Over|Through|Throughout|During|Despite|Amid|Among|Following|Given|Like|Unlike|Besides|Even|Not|Now that|So that|\p{Lu}\p{Ll}+ing)\b/u;

/** Is this beginning of a sentence a clause or phrase that still waits for its main clause? */
export function opensDependent(head: string): boolean {
  if (!OPENS_DEPENDENT.test(head)) return false;
  const segments = head.split(/,(?!\d) ?/u).slice(1);
  return !segments.some((segment) => !OPENS_SUBORDINATE.test(segment) && hasFiniteVerb(segment));
}
const OPENS_SUBORDINATE = /^(?:who|which|whose|where|when|whom|while|as|after|before|including)\b/u;

/** "The bridge was, at the time.", "sold to", "a plan of the": something is still to come. */
const ENDS_OPEN =
  /\b(?:is|are|was|were|be|been|being|become|became)(?:, [^,]{1,40})$|\b(?:is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|should|the|an?|and|or|but|nor|that|of|to|as|at|from|with|by|for|in|on|into|than|who|which|its|their|his|her|very|so|such|both|either|between)$/u;
/** "The message, which nobody has checked": a subject with a clause of its own, and no more. */
const ONLY_SUBJECT = /^([^,]{1,200}), (?:which|who|whose|where|whom) [^,]+$/u;

/** Can what stands here be a sentence by itself: a main clause with its verb and nothing left open? */
export function isWholeClause(text: string): boolean {
  const head = text.replace(/[.!?…]["”’)]*$/u, '').trimEnd();
  if (wordsIn(head) < SHORTEST_CLAUSE || !hasFiniteVerb(head)) return false;
  const subject = ONLY_SUBJECT.exec(head)?.[1];
  if (subject !== undefined && !hasFiniteVerb(subject)) return false;
  return !opensDependent(head) && !ENDS_OPEN.test(head) && dashesIn(head) % 2 === 0;
}

/** Dashes that part a sentence; two of them are a pair. */
export const dashesIn = (text: string): number =>
  text.match(/--|—|(?<=\s)–(?=\s)|(?<=\s)-(?=\s)/gu)?.length ?? 0;
