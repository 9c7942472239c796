import { allMatches } from '../../text/all-matches';
import { hasFiniteVerb, opensOnVerb } from '../statements/finite-verb';
import { isOutsideQuotes, type Cut } from './cut';
import { limitsTruth, tellsTheEnd } from './loaded';
import { isWholeClause } from './main-clause';

/** "-ing" words that are no participles. */
const NO_PARTICIPLE = new Set(
  'during according morning evening meeting building spring king thing nothing something anything everything string ring wing ceiling wedding funding training hearing ruling housing feeling being regarding concerning including excluding pending barring notwithstanding'.split(
    ' ',
  ),
);
/** With its object or phrase after it: "holding a lead"; "founding member", "wet, freezing feet" describe a noun. */
const PARTICIPLE = new RegExp(
  '^(\\p{Ll}{2,}ing) (?=(?:an?|the|his|her|its|their|that|this|it|him|them|one|two|three|more|some|all|in|on|at|to|from|for|with|by|' +
    'up|down|out|off|over|through|into|about|back|\\p{Lu}|\\p{N}))|' +
    '^(raising|leaving|making|forcing|causing|prompting|sparking|bringing|sending|giving|taking|drawing|earning|ending|beating|' +
    'scoring|setting|triggering|putting|keeping|allowing|helping|using|stranding|fuelling|fueling) (?=\\p{Ll})',
  'u',
);
/** "found a boat, lying on the lawn", "shows Park, screaming": the participle says what was seen. */
const SEES =
  /\b(?:s(?:ee|ees|aw|een)|show\p{Ll}*|find\p{Ll}*|found|catch\p{Ll}*|caught|spot\p{Ll}*|watch\p{Ll}*|hear[ds]?|discover\p{Ll}*|captur\p{Ll}*|pictur\p{Ll}*|photograph\p{Ll}*|film\p{Ll}*|notic\p{Ll}*|keep|keeps|kept|leave|leaves|left|spen[dt]\p{Ll}*|busy|feature[sd]?|depict\p{Ll}*|include[sd]?)\b/u;

/** Does a text open on a participle with its object or phrase: "holding a lead"? */
export function opensOnParticiple(text: string): boolean {
  const [, general, transitive] = PARTICIPLE.exec(text) ?? [];
  const participle = general ?? transitive;
  return participle !== undefined && !NO_PARTICIPLE.has(participle);
}

/** ", holding a lead of four seats." at the end, after a whole sentence that has no other "-ing" word near the comma. */
export function trailingParticiple(sentence: string): Cut[] {
  const at = sentence.lastIndexOf(', ');
  const tail = sentence.slice(at + 2);
  if (at < 0 || !opensOnParticiple(tail)) return [];
  const head = sentence.slice(0, at);
  // "accused of lying, cheating": one of a list.
  if (
    head
      .split(' ')
      .slice(-7)
      .some((word) => /ing$/u.test(word)) ||
    /\b(?:and|or) \p{Ll}+ing\b/u.test(tail)
  )
    return [];
  // "with his brothers, serving as doubles": the clause of the "with".
  if (/, with [^,]*(?:, [^,]*)?$/u.test(head)) return [];
  if (SEES.test(head) || limitsTruth(tail) || tellsTheEnd(tail) || /--|[–—:;]/u.test(tail)) return [];
  if (!isWholeClause(head) || !isOutsideQuotes(sentence, at, sentence.length)) return [];
  return [{ from: at, to: sentence.length }];
}

const INNER =
  /(?<=[\p{L}\p{N}]), (?:(?:also |formerly |then |previously |originally )?(?:born|known|consisting|called|dubbed|nicknamed|named|based|located|situated|written|directed|made|built|founded|published|released|aged|pictured)) [^,;:—–"“”()]{2,80},(?= )/gu;

/** "The mayor says Ada Park, also known as Skald, is ...": what is said begins with the name. */
const SAYS_FIRST = /^[^,]{2,40} (?:says|said) (?=\p{Lu}[^,]*$)/u;

/** ", born in Korea but raised in New Zealand," after the subject, where a finite verb goes on after it. */
export function innerParticiple(sentence: string): Cut[] {
  return allMatches(sentence, INNER)
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
    .filter(
      ({ from, to }) =>
        opensOnVerb(sentence.slice(to)) &&
        !hasFiniteVerb(sentence.slice(0, from).replace(SAYS_FIRST, '')) &&
        !sentence.slice(0, from).includes(',') &&
        isOutsideQuotes(sentence, from, to),
    );
}
