import { deniesSomething } from './claims';
import { isOutsideQuotes, type Cut } from './cut';
import { hasFiniteVerb, opensOnVerb } from './finite-verb';

/** A main clause left behind by a cut has at least this many words. */
const SHORTEST_REST = 5;

const wordsIn = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** Can what stands before the cut be a sentence by itself? */
const stands = (head: string): boolean => wordsIn(head) >= SHORTEST_REST && hasFiniteVerb(head);

/** ", which runs the ferries." at the end. Only with a comma before it: without one it says which is meant. */
export function trailingRelative(sentence: string): Cut[] {
  const at = lastOf(
    sentence,
    /, (?:which|who|whose|where|whom|when|in which|of which|some of whom|many of whom|most of whom|one of whom) /gu,
  );
  if (at === null) return [];
  const head = sentence.slice(0, at);
  if (SAYS.test(sentence.slice(at))) return [];
  // "It was Park, who drew the crowd", and a list with semicolons: what goes is the statement, or half of the list.
  if (goesOnBehind(sentence.slice(at + 1)) || /\b[Ii]t (?:is|was) |;/u.test(sentence)) return [];
  return stands(head) && !/,\s*(?:and|or)$/u.test(head) && isOutsideQuotes(sentence, at, sentence.length)
    ? [{ from: at, to: sentence.length }]
    : [];
}

/** "the launch, which it said was safe": the statement is in the clause. */
const SAYS =
  /^, (?:which|who|whose|where|whom) (?:he|she|it|they|\p{Lu}\p{L}+|the \p{Ll}+) (?:said|says|called|described|denied|denies|claimed|claims)\b/u;

/** "who was fined, to 6-1": behind a comma the main clause may go on, unless a further dependent clause opens there. */
const goesOnBehind = (tail: string): boolean =>
  /, (?!(?:who|which|whose|where|when|while|including|after|according) )/u.test(tail);

/** "..., said Ada Park": an attribution turned round needs its comma. */
const isTurnedSpeech = (rest: string): boolean =>
  /^\s*(?:said|says|added|told|wrote|recalled) \p{Lu}/u.test(rest);

/** ", who runs the harbour," in the middle, where a finite verb goes on behind it. */
export function innerRelative(sentence: string): Cut[] {
  const cuts: Cut[] = [];
  for (const match of sentence.matchAll(/, (?:which|who|whose) [^,;:—–"“”()]{4,120},(?= )/gu)) {
    const to = match.index + match[0].length;
    const hasVerb = hasFiniteVerb(match[0]);
    const rest = sentence.slice(to);
    if (hasVerb && opensOnVerb(rest) && !isTurnedSpeech(rest) && isOutsideQuotes(sentence, match.index, to)) {
      cuts.push({ from: match.index, to: hasOpenApposition(sentence.slice(0, match.index)) ? to - 1 : to });
    }
  }
  return cuts;
}

const NO_SUBJECT =
  /^(?:In|On|At|By|For|From|With|Without|Under|Over|Among|Amid|Across|To|As|When|While|After|Before|Since|If|Although|Though|Because|Despite|Like|Unlike|Once|Until|There|Here|About|Around|Soon|Shortly|Just|Later|Earlier|Then|Now|Today|Yesterday|Even|Still|Instead|\p{Lu}\p{Ll}+ly)\b|\b(?:later|earlier|ago|time|day|week|month|year|night|morning|moment)s?$/u;

/** Is this, at the beginning of a sentence, its subject and nothing else? "The Mercator projection", "Ada Park". */
const isSubject = (head: string): boolean =>
  wordsIn(head) <= 8 && !head.includes(',') && !hasFiniteVerb(head) && !NO_SUBJECT.test(head);

/** "His wife, Sue", "Ada Park, 61": the comma behind what is cut closes this apposition, too. */
function hasOpenApposition(head: string): boolean {
  const [outer = '', ...inner] = head.split(', ');
  return inner.length === 1 && isSubject(outer);
}

/** ", the mayor of Oslo," behind a name or the subject, where a finite verb goes on behind it. */
export function innerApposition(sentence: string): Cut[] {
  const cuts: Cut[] = [];
  for (const match of sentence.matchAll(
    /(?<=\p{L}), (?:\d{1,3}|(?:a|an|the|its|his|her|their|one of) [^,;:—–"“”()]{3,120}|of [^,;:—–"“”()]{3,40}),(?= )/gu,
  )) {
    const to = match.index + match[0].length;
    const head = sentence.slice(0, match.index);
    const isName = /\p{Lu}[\p{L}.’'-]*$/u.test(head);
    // Behind the subject it is an apposition even where it tells something: ", the man who sold the bridge,".
    if (!isSubject(head) && (!isName || hasFiniteVerb(match[0]))) continue;
    if (!opensOnVerb(sentence.slice(to)) || /\band\b/u.test(sentence.slice(to, to + 6))) continue;
    if (isTurnedSpeech(sentence.slice(to))) continue;
    const end = hasOpenApposition(head) ? to - 1 : to;
    if (isOutsideQuotes(sentence, match.index, to)) cuts.push({ from: match.index, to: end });
  }
  return cuts;
}

const OPENS_APPOSITION =
  /^ (?:an?|the|his|her|its|their|one|who|whose|of|from|in|at|with|formerly|originally) /u;
const GOES_ON_AFTER_AGE = /^ (?:and|or|then|will|would|can|could|may|might|must|should) /u;

/** ", 27," between a name and whatever goes on. */
export function age(sentence: string): Cut[] {
  const match = /, (?:age )?\d{1,3},(?<=\p{Lu}[\p{L}.’'-]*, (?:age )?\d{1,3},)(?= \p{Ll})/u.exec(sentence);
  if (!match) return [];
  const behind = match.index + match[0].length;
  const rest = sentence.slice(behind);
  // "His wife, Sue, 50, a cook": the second comma is the next apposition's.
  const isApposition = OPENS_APPOSITION.test(rest);
  if (!isApposition && !opensOnVerb(rest) && !GOES_ON_AFTER_AGE.test(rest)) return [];
  const to = isApposition ? behind - 1 : behind;
  return isOutsideQuotes(sentence, match.index, to) ? [{ from: match.index, to }] : [];
}

const TAIL_OPENERS =
  /, (?:after|as|while|because|since|when|where|despite|amid|following|including|adding|saying|citing|noting|prompting|leaving|making|killing|sparking|bringing|sending|causing|forcing|giving|marking|becoming|using|calling|the (?:first|latest|second|third|largest|biggest|highest|most|worst|deadliest)|(?:a|an) (?:move|sign|day|week|month|year|decision|region|country|city|place|group|position|role|title|record|claim|charge|position|process)) /gu;

/** ", after a night of talks." at the end. Never "if", "unless", "until", "without", "except": they change the fact. */
export function trailingClause(sentence: string): Cut[] {
  const at = lastOf(sentence, TAIL_OPENERS);
  if (at === null) return [];
  const head = sentence.slice(0, at);
  const tail = sentence.slice(at);
  // ", after X, the council voted": the main clause stands behind. Only a tail without another comma is a tail.
  if (
    tail.slice(2).includes(', ') ||
    sentence.includes(';') ||
    /\b(?:not|only|if|unless|until|except|without)\b/u.test(tail.slice(0, 24)) ||
    deniesSomething(tail)
  )
    return [];
  if (
    /^(?:After|As|While|Because|Since|When|Where|If|Although|Though|Despite|Amid|Following|In|On|At|For|With|To|By)\b/u.test(
      head,
    ) &&
    !head.includes(',')
  )
    return [];
  return stands(head) && isOutsideQuotes(sentence, at, sentence.length)
    ? [{ from: at, to: sentence.length }]
    : [];
}

/** "(330 feet)" and " -- as they call it -- ". */
export function asides(sentence: string): Cut[] {
  const cuts: Cut[] = [];
  for (const match of sentence.matchAll(/ ?\([^()"“”]{1,120}\)|（[^（）「」]{1,80}）/gu)) {
    // "6-7 (5-7) 6-4" is a score.
    if (!/\d[-–:]\d/u.test(match[0])) cuts.push({ from: match.index, to: match.index + match[0].length });
  }
  for (const match of sentence.matchAll(/ ?(?:--|–|—) ?([^"“”()–—]{3,120}?) ?(?:--|–|—)(?= ?\p{L})/gu)) {
    // A dash inside a range or a compound has no letters around it on both sides of a clause.
    if (wordsIn(match[1] ?? '') >= 2) cuts.push({ from: match.index, to: match.index + match[0].length });
  }
  return cuts.filter(
    ({ from, to }) => from > 0 && to < sentence.length && isOutsideQuotes(sentence, from, to),
  );
}

/** " -- a plan that failed before." at the end, behind a whole sentence. */
export function trailingDash(sentence: string): Cut[] {
  const match = / ?(?:--|–|—) ?(?=[^"“”()–—]{3,140}$)(?!.*--)/u.exec(sentence);
  if (!match || !stands(sentence.slice(0, match.index))) return [];
  if (/--|[–—]/u.test(sentence.slice(0, match.index))) return [];
  if (
    /\b(?:not|only|if|unless|until|except|without|but)\b/u.test(sentence.slice(match.index, match.index + 28))
  )
    return [];
  return isOutsideQuotes(sentence, match.index, sentence.length)
    ? [{ from: match.index, to: sentence.length }]
    : [];
}

function lastOf(text: string, pattern: RegExp): number | null {
  let at: number | null = null;
  for (const match of text.matchAll(pattern)) at = match.index;
  return at;
}
