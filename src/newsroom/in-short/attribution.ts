import { needsSource } from './claims';
import { hasFiniteVerb } from './finite-verb';
import { isOutsideQuotes, type Cut } from './cut';

const SPEECH =
  '(?:said|says|say|told|added|adds|reported|reports|report|according to|announced|explained|noted|confirmed|wrote|tweeted|posted|recalled|stated)';
const SPEECH_WORD = new RegExp(`\\b${SPEECH}\\b`, 'u');
/** A speaker and a verb of speech, or the other way round, and little more. */
const TAIL = new RegExp(
  `^,\\s+(?:(?:the |a |an |his |her |their |its |local |state |one |some )?(?:[\\p{L}\\p{N}.’'&-]+ ){1,7}?${SPEECH}\\b|(?:he|she|it|they) ${SPEECH}\\b|${SPEECH} )[^,;:—–"“”()]{0,70}\\.$`,
  'u',
);
/** "police said an alarm went off": the tail holds what is said, too. */
const SAYS_MORE =
  /\b(?:said|says|say|added|adds|explained|noted|confirmed|stated|announced) (?:an?|that|he|she|it|they|there|his|her|its|their|some|more|all|no|one|two|three|many|most|\p{N}+) /u;
const ACCORDING_TAIL = /^,?\s+according to [^,;:—–"“”()]{2,110}\.$/u;
const ACCORDING_HEAD = /^According to ([^,;:"“”()]{2,80}(?:, [^,;:"“”()]{2,40})?), (?=[\p{Lu}\p{N}\p{Ll}])/u;
const LONGEST_TAIL = 130;

/**
 * Who speaks for an office or a document. What one person says stays theirs: "he said", "a witness said" and "Ada Park
 * said" are kept; so is what another newsroom reports.
 */
const OFFICE =
  /\b(?:police|authorities|officials?|ministry|department|government|agency|office|officers?|spokes(?:man|woman|person|people)|statement|reports?|records?|documents?|affidavit|company|university|council|commission|centers?|service|bureau|network|organi[sz]ation|researchers|scientists|study|survey|data|court|guard|force|military|army|navy|sheriff|association|institute|group|federation|administration|U\.N\.|(?!CNN|BBC|AFP|TMZ|NBC|ABC|CBS|ESPN|AP\b)[A-Z]{3,5})\b/u;
const ANONYMOUS = /\b(?:sources?|witness(?:es)?|anonymity|activists?|told)\b/iu;
/** A side in a fight: what it says of a strike or a battle is its word. */
const FIGHTS =
  /\b(?:army|military|navy|air force|forces?|troops|command|coalition|rebels?|militants?|militia|fighters|defen[cs]e|Pentagon|separatists?|insurgents?|Taliban|ISIS|Hamas|Hezbollah)\b/u;
const speaksForOffice = (speaker: string): boolean =>
  OFFICE.test(speaker) && !ANONYMOUS.test(speaker) && !FIGHTS.test(speaker);

/**
 * ", police said." and ", according to a ministry report." at the end of a sentence; "According to the ministry, "
 * at its beginning.
 *
 * Never where the sentence needs its source (see `claims.ts`) or quotes somebody: then who speaks is the news.
 */
export function attributionCuts(sentence: string): Cut[] {
  if (/["“”„«»]/u.test(sentence)) return [];
  const cuts: Cut[] = [];
  const tail = tailOf(sentence);
  if (
    tail !== null &&
    hasFiniteVerb(sentence.slice(0, tail)) &&
    speaksForOffice(sentence.slice(tail)) &&
    !needsSource(sentence.slice(0, tail))
  ) {
    cuts.push({ from: tail, to: sentence.length });
  }
  const head = ACCORDING_HEAD.exec(sentence);
  const rest = head === null ? '' : sentence.slice(head[0].length);
  // "According to Ada Park, the mayor, and the council, ...": where the source ends is not sure.
  if (
    head &&
    !needsSource(rest) &&
    !/^(?:and|who|which|a|an)\b/u.test(rest) &&
    !head[1]?.includes(',') &&
    speaksForOffice(head[1] ?? '')
  ) {
    cuts.push({ from: 0, to: head[0].length });
  }
  return cuts;
}

function tailOf(sentence: string): number | null {
  const floor = Math.max(20, sentence.length - LONGEST_TAIL);
  const comma = sentence.lastIndexOf(', ');
  if (comma >= floor && SPEECH_WORD.test(sentence.slice(comma))) {
    const end = sentence.slice(comma);
    if (TAIL.test(end) && !SAYS_MORE.test(end) && isOutsideQuotes(sentence, comma, sentence.length))
      return comma;
  }
  const according = sentence.lastIndexOf(' according to ');
  if (according < floor) return null;
  const from = sentence.charAt(according - 1) === ',' ? according - 1 : according;
  return ACCORDING_TAIL.test(sentence.slice(from)) && isOutsideQuotes(sentence, from, sentence.length)
    ? from
    : null;
}
