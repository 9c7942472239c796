import { allMatches } from '../../text/all-matches';
import { opensOnVerb } from '../statements/finite-verb';
import { leadingConnective } from '../statements/openings';
import { isWholeClause, wordsIn } from '../shortening/main-clause';
import { CONNECTIVE } from '../shortening/rules';
import type { Form } from '../shortening/shorter-forms';
import { withAttributionApart } from '../shortening/attribution-at-end';
import { byDeeds } from './by-deeds';
import { byOccasion } from './by-occasion';
import { byToll } from './by-toll';
import { nameAtEnd } from './name-at-end';
import { INDEFINITE, opened, SAYS, type Split } from './split';
import { isSubject, isTurnedSpeech, opensOnSubjectAndVerb } from '../shortening/subject';

/** A sentence of no more words is an item as it stands, or loses a clause. */
const WORTH_SPLITTING = 26;
const FEWEST_IN_HALF = 5;
const LONGEST_SENTENCE = 600;

/** What one sentence says as two: the main clause, then the rest as a sentence of its own. */
export type Halves = readonly [main: Form, second: Form];

/** "and", "but", "while": the second half may turn the first, which is no item without it. */
export const needsBoth = ([main]: Halves): boolean => main.cuts.some(({ rule }) => rule === 'split-clauses');

/**
 * The ways to say a long sentence in two: "Ada Park, who runs the port, sold the ferry, officials said." becomes "Ada Park
 * sold the ferry, officials said." and "Ada Park runs the port, officials said."
 *
 * Each half is true by itself: it has its subject in full, and its source where the sentence gives one at its end. None
 * where a doubt is left: who is meant, whose words they are, where a clause ends. The cuts of the main half are what the
 * second one tells, those of the second half all the rest of the sentence; both by the name of the rule.
 */
export function splitInTwo(whole: string, language: string): Halves[] {
  if (language !== 'en' || whole.length > LONGEST_SENTENCE || !/[\p{L}\p{N}]\.$/u.test(whole)) return [];
  const tie = leadingConnective(whole);
  const sentence = opened(whole.slice(tie));
  if (wordsIn(sentence) <= WORTH_SPLITTING || UNSURE.test(sentence)) return [];
  return [
    ...bySubject(sentence),
    ...byLastName(sentence),
    ...byClauses(sentence),
    ...byToll(sentence),
    ...byOccasion(sentence),
    ...byDeeds(sentence),
  ]
    .filter(({ main, second }) => isHalf(main) && isHalf(second))
    .map(({ rule, main, second, from, to }): Halves => {
      const ties = tie === 0 ? [] : [{ rule: CONNECTIVE.name, from: 0, to: tie }];
      const others = [
        { rule, from: tie, to: tie + from },
        { rule, from: tie + to, to: whole.length },
      ].filter((cut) => cut.to > cut.from);
      return [
        { text: main, cuts: [...ties, { rule, from: tie + from, to: tie + to }] },
        { text: second, cuts: [...ties, ...others] },
      ];
    });
}

/** Quotations, brackets and dashes: where a clause ends is not sure. */
const UNSURE = /["“”„«»;:()?!]|--|[–—]|(?:^|\s)[‘'](?=\p{L})/u;

const isHalf = (text: string): boolean => wordsIn(text) >= FEWEST_IN_HALF && isWholeClause(text);

/** What somebody did to somebody: told as a fact it needs more than a relative clause. */
const BLAMES =
  /^ ?(?:kill|murder|rap|shot|stabb|stole|robb|assault|abus|attack|beat|bomb|plott|plann|fatally|gunn)\p{Ll}*/u;

/** Of several in the subject, or of a noun in it: which one the clause is of is not sure. */
const SEVERAL = /\b(?:and|or|of|in|at|for|from|by|with|on|to|near|against|behind|between|about)\b/u;
/** "SUBJECT, who did this, did that.": the clause becomes a sentence of its own. */
function bySubject(sentence: string): Split[] {
  const match = /^([^,]{2,70}(?:, \d{1,3})?), (?:who|which) ([^,]{10,160}),(?= )/u.exec(sentence);
  if (match === null) return [];
  const { 0: opening, 1: given = '', 2: clause = '' } = match;
  const subject = given.replace(/, \d{1,3}$/u, '');
  const rest = sentence.slice(opening.length);
  if (!isSubject(subject) || INDEFINITE.test(subject) || SEVERAL.test(subject)) return [];
  if (!opensOnVerb(clause) || !opensOnVerb(rest) || isTurnedSpeech(rest) || BLAMES.test(clause)) return [];
  const { attribution } = withAttributionApart(sentence);
  // "..., said Ada Park, a trader, where ...": somebody says it, and where the source ends is not sure.
  if (attribution === '.' && /, (?:said|says|claims) \p{Lu}/u.test(rest)) return [];
  const comma = given.length > subject.length ? ',' : '';
  return [
    {
      rule: 'split-subject',
      main: `${given}${comma}${rest}`,
      second: `${subject} ${clause}${attribution}`,
      from: given.length + comma.length,
      to: opening.length,
    },
  ];
}

/** "..., met Ada Park, who runs the port.": who somebody at the end is, as a sentence of its own. */
function byLastName(sentence: string): Split[] {
  const { told, attribution } = withAttributionApart(sentence);
  const at = told.lastIndexOf(', ');
  const clause = /^, who (.{10,160})$/u.exec(told.slice(at))?.[1];
  const head = told.slice(0, at);
  if (at < 0 || clause === undefined || SAYS.test(head) || BLAMES.test(clause) || !opensOnVerb(clause))
    return [];
  const name = nameAtEnd(head);
  // "Anne, played by Ada Park, who": which of the two is not sure.
  if (name === null || !name.includes(' ') || /, \p{Ll}+(?:ed|ing) [^,]*$/u.test(head)) return [];
  return [
    {
      rule: 'split-name',
      main: `${head}${attribution}`,
      second: `${name} ${clause}.`,
      from: at,
      to: told.length,
    },
  ];
}

const JOINED = /, (?:and|but|while) (?=[^,]{12,})/gu;
/** "This was done, and that was done.": two main clauses, the second with a subject of its own. */
function byClauses(sentence: string): Split[] {
  const found = allMatches(sentence, JOINED);
  if (found.length !== 1) return [];
  const { index: at, 0: joint } = found[0]!;
  const { told, attribution } = withAttributionApart(sentence);
  const head = sentence.slice(0, at);
  const tail = told.slice(at + joint.length);
  if (tail === '' || head.includes(', ') || SAYS.test(head) || SAYS.test(tail)) return [];
  if (
    /^(?:But|And|Yet|So|It|He|She|They)\b/u.test(head) ||
    !opensOnSubjectAndVerb(tail) ||
    tail.includes(', ')
  )
    return [];
  const second = opened(tail);
  return [
    {
      rule: 'split-clauses',
      main: `${head}${attribution}`,
      second: `${second}${attribution}`,
      from: at,
      to: at + joint.length + tail.length,
    },
  ];
}
