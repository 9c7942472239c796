import { deniesSomething } from './claims';
import { isOutsideQuotes, type Cut } from './cut';
import { hasFiniteVerb, opensOnVerb } from './finite-verb';
import { opensDependent } from './phrase-guards';

const SHORTEST_REST = 5;
const LONGEST_TAIL = 240;

const OFFICE =
  '(?:(?:former|deputy|senior|chief|assistant|vice|executive|managing|associate|acting|retired) )*\\p{Ll}+(?:or|er|ist|man|woman|dent|head|chair|ant|ief|logue|ian)';
const EXAMPLES = '(?:including|such as|among them|especially|particularly|mainly|mostly)';
const OPENS_EXAMPLES = new RegExp(`^, ${EXAMPLES}`, 'u');
const KNOWN = '(?:(?:also|better) )?(?:known|called|dubbed|nicknamed)';
const OPENS_KNOWN = new RegExp(`^, ${KNOWN} `, 'u');
/** What explains the noun before it: "a baker from Oslo", "one of its founders", "also known as", "chairman of the port". */
const OPENS = new RegExp(
  `^, (?:(?:an?|the|its|his|her|their|our|one of|part of|home to|${EXAMPLES}|along with|as well as|${KNOWN}) (?!time|day|week|month|year|more |less |other|rest |latter|for |on |off )|${OFFICE} (?:of|at|for|with) )`,
  'u',
);
/** "a man, a woman and a child": a list says more than its first item. */
const LISTS =
  /^, (?:an?|the|its|his|her|their) [^,]{1,60}? (?:and|or) (?:an?|the|its|his|her|their|\p{N}|two|three|four|five|one|several|many|other|\p{Lu})/u;
/** Limits, turns and sources are half of the news. */
const TURNS =
  /\b(?:not|no|only|never|if|unless|until|except|without|but|though|although|however|alleg\p{Ll}*|accus\p{Ll}*|said|says?|notes|shows|claims?|believes?|suggests?|reports)\b|n[’']t\b/u;
const RELATIVE = / (?:who|which|that|where|whose|when|in which|whom) /u;
/** "Of the 16,", "Given that", "To fight it,", "Coming from": no main clause yet. */
const NO_MAIN =
  /^(?:Of|To|Given|Even|Sometimes|Now that|Not|Like|Unlike|Among|Besides|Under|From|Over|Through|Throughout|During|Despite|Amid|Following|\p{Lu}\p{Ll}+(?:ing|ed)) /u;

/**
 * ", a baker from Oslo who sold the bridge." and ", including Park, Lind and Sol." at the end: what explains the noun
 * before it, behind a whole main clause. The tail has no verb of its own, but one that its relative clause holds.
 */
export function trailingApposition(sentence: string): Cut[] {
  for (const { index: at } of sentence.matchAll(/, /gu)) {
    const head = sentence.slice(0, at);
    const tail = sentence.slice(at);
    if (tail.length > LONGEST_TAIL || head.split(' ').length < SHORTEST_REST || !OPENS.test(tail)) continue;
    if (!hasFiniteVerb(head) || opensDependent(head) || (NO_MAIN.test(head) && !head.includes(','))) continue;
    if (
      isBesides(head) ||
      LISTS.test(tail) ||
      TURNS.test(tail) ||
      deniesSomething(tail) ||
      hasOwnVerb(tail) ||
      goesOn(tail)
    )
      continue;
    if (isOutsideQuotes(sentence, at, sentence.length)) return [{ from: at, to: sentence.length }];
  }
  return [];
}

/** "Lists, as they must, the facts", "in Austin, Texas, a penny": the noun stands before the comma before. */
const isBesides = (head: string): boolean => {
  const comma = head.lastIndexOf(', ');
  return (comma >= 0 && head.slice(comma + 2).split(' ').length < 4) || /(?:ly|of course)$/u.test(head);
};

/** A verb before the relative clause, or one behind a comma in it, is the sentence's own. */
function hasOwnVerb(tail: string): boolean {
  const relative = tail.search(RELATIVE);
  const own = relative < 0 ? tail : tail.slice(0, relative);
  if (hasFiniteVerb(own.replace(OPENS_KNOWN, ''))) return true;
  return relative >= 0 && tail.slice(relative).split(', ').slice(1).some(opensOnVerb);
}

/** "the sister, a member of the family, as saying": only names and lists of "including" go on behind a comma. */
function goesOn(tail: string): boolean {
  if (OPENS_EXAMPLES.test(tail)) return false;
  return /, (?!\p{Lu})/u.test(tail.slice(2)) || /[;:]|--|[–—]/u.test(tail);
}
