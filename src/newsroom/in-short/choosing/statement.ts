import { oneOf } from '../../text/one-of';
import { speaksInFirstPerson } from '../statements/first-person';
import { finiteVerbsIn } from '../statements/finite-verb';
import { isHalfSentence } from '../statements/half-sentence';
import { lacksVerb } from '../statements/missing-verb';
import { speaksToReader } from '../statements/openings';
import { unpairedMarks } from '../marks/quotes';
import { hasSinglePairs } from '../marks/single-quotes';

/** Shorter says too little, longer is no list item. Counted in words; a word of Japanese is what ICU calls one. */
const FEWEST_ITEM_WORDS = 5;
const MOST_ITEM_WORDS = 36;
const LONGEST_WHOLE_LEAD = 46;
/** What the engine calls a word has one or two characters there. */
const SHORT_WORDS = new Set(['ja', 'zh', 'th', 'lo', 'km', 'my']);
/** "Tesla did not respond to a request for comment": that nobody spoke is no news while there is any other. */
const NO_COMMENT =
  /\b(?:respond(?:ed)? to [^.]{0,60}comment|declined to comment|(?:did|has|have|had) not (?:immediately )?comment(?:ed)?|no immediate comment|refer(?:red)? (?:all )?(?:questions|enquiries|inquiries)|could not (?:immediately )?be reached|did not return |not immediately available|answer (?:calls|questions) seeking|(?:reached|available) for (?:further )?comment|requests? for comment|ha(?:s|ve|d) not heard back)\b/iu;
/** A dash, a bullet, a bracket: no sentence begins with one. Quotation marks, ¿ and currency do begin some. */
const OPENING_MARK = /^[\p{P}\p{S}](?<![¿¡$€£#@"“«„「])/u;

/** Who says it is not told: no list can hold that. */
const ONLY_QUOTED = /^["“«„「][^"“”«»„「」]*["”»“」][.。]?$/u;
/** "our ancestors", "our planet": everybody's. */
const EVERYBODYS =
  /\bour ((?:(?:human|earliest|own|closest|home) ){0,2}(?:ancestors?|planet|galaxy|species|solar system|universe|sun|moon)\b)/iu;
/** "Here is how:.", "2. A good week": torn from a list. */
const BROKEN = new RegExp(
  oneOf(
    '[,:;][.!]$',
    String.raw`(?<!\d)\d{1,2}/\d{1,2}/\d{2,4}\b`,
    String.raw`^(?:At least |More than |Some |About )?(?:\d[\d,.]*|[A-Z]\p{Ll}+) (?:people |others |\p{Ll}+s )?(?:killed|injured|wounded|displaced|dead|missing|arrested)(?: [-–—]|[.,]|$)`,
    String.raw`^(?!.*\b(?:was|were|is|are|has|have|had|said)\b)(?:\p{Lu}\p{Ll}+|\d[\d,.]*)(?: hundred| thousand| million)? (?:people |others )?(?:killed|injured|wounded|displaced|dead|missing|affected|homeless) (?:in|across|after|near|at) [^.,]*\.$`,
    String.raw`\b(?:and|or|the|an?|its|their|and (?:has|have|had|is|was))\.$`,
    String.raw`\p{Lu}\p{Ll}+ (?:in|of|at|from|by|with)\.$`,
    // "Something that Oslo knows.", "No, not the mayor but ...": the rest of a sentence before it.
    String.raw`^(?:Something|Someone|Somebody) (?:that|which|who)\b[^,;]*$`,
    String.raw`^No, not `,
    String.raw`^Not (?:in|at|on|with|by) [^,;:–—-]*(?:, as [^,]*)?$`,
    String.raw`^Even (?:more|fewer|less|worse|better) (?!\p{Ll}+ (?:has|have|had|was|were|is|are|will|would)\b)[^,;]*$`,
    String.raw`^\d[\d\s/.-]{0,12}(?:oz|ounces?|cups?|tbsp|tsp|tablespoons?|teaspoons?|g|ml|kg|cans?|cloves?|slices?)\b`,
    String.raw`^(?:\p{Lu}[\p{L}.’'-]* ){1,4}\d{1,3}(?:\.\d)? \(`,
    String.raw`^\d{1,2}[.)] `,
    String.raw`^\d[^.,]{0,30} [-–] \p{Lu}`,
    String.raw`^(?:Has|Have|Is|Are) \p{Ll}`,
    String.raw`^(?:Reveals|Says|Claims|Shows|Adds|Insists|Admits) (?:that|how|why|he|she|it|they)\b`,
    String.raw`^(?:Made|Scored|Kept|Did|Had|Was|Were|Got|Gave|Took|Played|Saved|Missed|Went|Came|Won|Lost|Looked|Worked|Showed|Produced|Created|Hit|Posted|Added) (?!(?:by|in|to|of|from|at|for|with) )(?:\p{Ll}+ )[^,?]*$`,
  ),
  'u',
);

/** "What the pledge means.": a heading with a stop. "What began as a storm became a flood." has a verb of its own. */
const ASKS_NOTHING = /^(?:What(?! \p{Ll}+(?:s|ed) )|How|Why|Who|Where|When|Whether)\b[^,]*$/u;

/** "How Oslo, Skald and Bergen have changed.": the headline of another story. */
const HOW = /^How \p{L}/u;
const PERFECT = /\b(?:ha[sd]|have|is|are|was|were) (\p{Ll}+(?:ed|en))\b/gu;

/** Why a form of a sentence cannot stand in a list, whatever the list. */
export type Unfit =
  | 'unpaired-mark'
  | 'spoken'
  | 'caption'
  | 'leans-back'
  | 'too-short'
  | 'too-long'
  | 'breaks-off'
  | 'question'
  | 'opening-mark'
  | 'only-quoted'
  | 'first-person'
  | 'asks-nothing'
  | 'torn-from-a-list'
  | 'half-a-sentence'
  | 'no-comment'
  | 'to-the-reader'
  | 'no-verb';

/**
 * What keeps a text from being a whole statement of the paper, of a length that a list can hold; null where it is one.
 * No question, no "we", nothing only quoted.
 */
export function unfitAsStatement(
  text: string,
  { words, isLead, language }: { words: number; isLead: boolean; language: string },
): Unfit | null {
  // A long lead is better than a list without the news.
  const most = (isLead ? LONGEST_WHOLE_LEAD : MOST_ITEM_WORDS) * (SHORT_WORDS.has(language) ? 1.7 : 1);
  if (words < FEWEST_ITEM_WORDS) return 'too-short';
  if (words > most) return 'too-long';
  if (/(?:\.\.|…)["”’»)]*$/u.test(text.slice(-6))) return 'breaks-off';
  if (/[?？؟]["”’»)]*$/u.test(text)) return 'question';
  if (OPENING_MARK.test(text)) return 'opening-mark';
  if (ONLY_QUOTED.test(text)) return 'only-quoted';
  if (speaksInFirstPerson(text.replace(EVERYBODYS, 'the $1'), language)) return 'first-person';
  if (language !== 'en') return null;
  if (ASKS_NOTHING.test(text) && finiteVerbsIn(text) < 2) return 'asks-nothing';
  if (HOW.test(text) && finiteVerbsIn(text.replace(PERFECT, '$1')) < 2) return 'asks-nothing';
  if (BROKEN.test(text)) return 'torn-from-a-list';
  if (isHalfSentence(text)) return 'half-a-sentence';
  if (NO_COMMENT.test(text)) return 'no-comment';
  if (speaksToReader(text)) return 'to-the-reader';
  return lacksVerb(text) ? 'no-verb' : null;
}

const QUOTED_END = /["“]([^"“”]{40,400})["”]\.?$/u;
const SPEAKER =
  /\b(?:sa(?:id|ys?|ying)|told|tells|call(?:s|ed|ing)|wr(?:ote|ites|iting)|tweet\p{L}*|add(?:s|ed|ing)|describ\p{L}+|according|warn\p{L}*|insist\p{L}*|urg\p{L}+|claim\p{L}*|argu\p{L}+|not(?:es|ed|ing)|ask(?:s|ed|ing)|conclu\p{L}+|report\p{L}*|expla\p{L}+|stat(?:es|ed|ing)|rul(?:es|ed|ing)|demand\p{L}*|announc\p{L}+|admit\p{L}*|billed|blared|read(?:s|ing)?|titled|entitled|quot\p{L}+)\b/u;

/** 'The "number of children who flee has doubled."': more than half of it somebody's words, and nobody says whose. */
export const quotesNobody = (text: string): boolean => {
  const quoted = QUOTED_END.exec(text)?.[1];
  return quoted !== undefined && quoted.length > text.length / 2 && !SPEAKER.test(text.replace(quoted, ''));
};

/** Do quotation marks and brackets all have their partner? */
export const hasPairs = (text: string, language: string): boolean =>
  unpairedMarks(text).length === 0 &&
  text.split('(').length === text.split(')').length &&
  text.split('[').length === text.split(']').length &&
  text.split('"').length % 2 === 1 &&
  (language !== 'en' || hasSinglePairs(text));

/** "saying:'It", "-LRB-", "end.Then", "word(word": spaces and marks that were lost when the page was copied. */
const DAMAGED =
  /[\p{L}:,]['‘“](?=\p{Lu}\p{Ll}*[ '’])(?<!\b[OLDdl]['‘])|\p{Ll}{2}['‘](?!(?:s|t|re|ve|ll|d|m|em|n|all|am|clock|er|est)\b)(?=\p{Ll}{3})|-[LR][RSC]B-|\p{Ll}{3}[.,]\p{Lu}\p{Ll}|\p{Ll}[()]\p{L}|(?<![\p{L}.])(?!approx|etc|dept|incl|vol|fig|est|ft|lbs?|oz|min|max|vs|cf)\p{L}{1,12}\. (?!com\b|net\b|org\b|\p{Ll}+[A-Z])\p{Ll}|\ba['‘]\p{Ll}{3}|-{4}|``/u;

export const hasDamagedMarks = (text: string): boolean => DAMAGED.test(text);
