import { hasFiniteVerb, isFiniteVerb } from '../statements/finite-verb';
import { wordsIn } from './main-clause';

const NO_SUBJECT =
  /^(?:In|On|At|By|For|From|With|Without|Under|Over|Among|Amid|Across|To|As|When|While|After|Before|Since|If|Although|Though|Because|Despite|Like|Unlike|Once|Until|There|Here|About|Around|Soon|Shortly|Just|Later|Earlier|Then|Now|Today|Yesterday|Even|Still|Instead|Of|Not|Both|\p{Lu}\p{Ll}+ly)\b|\b(?:later|earlier|ago|time|day|week|month|year|night|morning|moment)s?$/u;
const MOST_AFTER_VERB = 8;

/** Is this, at the beginning of a sentence, its subject and nothing else? "The Mercator projection", "Ada Park". */
export const isSubject = (head: string): boolean =>
  wordsIn(head) <= MOST_AFTER_VERB && !head.includes(',') && !hasFiniteVerb(head) && !NO_SUBJECT.test(head);

/** "His wife, Sue", "Ada Park, 61": the comma after what is cut closes this apposition, too. */
export function hasOpenApposition(head: string): boolean {
  const [outer = '', ...inner] = head.split(', ');
  return inner.length === 1 && isSubject(outer);
}

/** "..., said Ada Park": an attribution turned round needs its comma. */
export const isTurnedSpeech = (rest: string): boolean =>
  /^\s*(?:said|says|added|told|wrote|recalled) \p{Lu}/u.test(rest);

const OPENS_SUBJECT =
  /^(?:the|an?|its|his|her|their|police|officials|authorities|two|three|four|five|nine|\p{Lu}[\p{L}.’'-]*)\b/u;
const JOINS_CLAUSES = /\b(?:who|which|that|where|when|as|after|before|while|since|until|if|to|and)\b/u;
const LONGEST_SUBJECT = 7;

/** Does a text open on a noun or a name with its verb close after: "the old boats were sold"? */
export function opensOnSubjectAndVerb(text: string, most = LONGEST_SUBJECT): boolean {
  if (!OPENS_SUBJECT.test(text)) return false;
  const words = text.split(' ').slice(0, most + 2);
  for (let index = 1; index <= most && index < words.length; index += 1) {
    const subject = words.slice(0, index).join(' ');
    if (JOINS_CLAUSES.test(subject) || /[,;:]/u.test(subject) || NO_SUBJECT.test(subject)) return false;
    if (isVerbAt(words, index)) return !OPENS_DESCRIPTION.test(words.slice(index).join(' '));
  }
  return false;
}

const isVerbAt = (words: readonly string[], index: number): boolean =>
  isFiniteVerb(words[index]!) ||
  (hasFiniteVerb([words[index - 1], words[index], words[index + 1] ?? ''].join(' ')) &&
    !isFiniteVerb(words[index - 1]!) &&
    !isFiniteVerb(words[index + 1] ?? ''));
/** "a nurse determined to help": no verb of the sentence. */
const OPENS_DESCRIPTION = /^(?:determined|supposed|meant|expected|designed|aimed|based|called|named|known) /u;
