import { isOutsideQuotes, type Cut } from './cut';
import { hasFiniteVerb, opensOnVerb } from './finite-verb';
import { opensDependent } from './phrase-guards';

/** "-ing" words that are no participles. */
const NO_PARTICIPLE = new Set(
  'during according morning evening meeting building spring king thing nothing something anything everything string ring wing ceiling wedding funding training hearing ruling housing feeling being regarding concerning including excluding pending barring notwithstanding'.split(
    ' ',
  ),
);
const SHORTEST_REST = 5;

/** ", holding a lead of four seats." at the end, behind a whole sentence that has no other "-ing" word near the comma. */
export function trailingParticiple(sentence: string): Cut[] {
  const at = sentence.lastIndexOf(', ');
  const tail = sentence.slice(at + 2);
  const participle = /^(\p{Ll}{2,}ing) (?!and\b|or\b)/u.exec(tail)?.[1];
  if (at < 0 || participle === undefined || NO_PARTICIPLE.has(participle)) return [];
  const head = sentence.slice(0, at);
  const words = head.split(' ');
  if (words.length < SHORTEST_REST || !hasFiniteVerb(head)) return [];
  // "accused of lying, cheating": one of a list. "In Oslo, holding a flag": no clause before it.
  if (words.slice(-7).some((word) => /ing$/u.test(word)) || /\b(?:and|or) \p{Ll}+ing\b/u.test(tail))
    return [];
  if (/\b(?:not|only|if|unless|until|except|without)\b/u.test(tail.slice(0, 30))) return [];
  if (opensDependent(head)) return [];
  return isOutsideQuotes(sentence, at, sentence.length) ? [{ from: at, to: sentence.length }] : [];
}

const INNER =
  /(?<=[\p{L}\p{N}]), (?:(?:also |formerly |then |previously |originally )?(?:born|known|called|dubbed|nicknamed|named|based|located|situated|written|directed|made|built|founded|published|released|set|aged|pictured)) [^,;:—–"“”()]{2,80},(?= )/gu;

/** ", born in Korea but raised in New Zealand," behind the subject, where a finite verb goes on behind it. */
export function innerParticiple(sentence: string): Cut[] {
  return [...sentence.matchAll(INNER)]
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
    .filter(
      ({ from, to }) =>
        opensOnVerb(sentence.slice(to)) &&
        !hasFiniteVerb(sentence.slice(0, from)) &&
        isOutsideQuotes(sentence, from, to),
    );
}

const WITH = /, with (?!(?:the exception|or|regard|respect|only|no|little|few|any)\b)[^,;:—–"“”()]{8,140}$/u;

/** ", with 90 bidders in the room." at the end, behind a whole sentence. */
export function trailingWith(sentence: string): Cut[] {
  const at = WITH.exec(sentence)?.index;
  if (at === undefined) return [];
  const head = sentence.slice(0, at);
  if (head.split(' ').length < SHORTEST_REST || !hasFiniteVerb(head) || opensDependent(head)) return [];
  return isOutsideQuotes(sentence, at, sentence.length) ? [{ from: at, to: sentence.length }] : [];
}
