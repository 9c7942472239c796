import type { Option } from './choice';
import { finiteVerbsIn } from './finite-verb';
import { doubledLines, endsInStop, isFurniture } from './furniture';
import { speaksInFirstPerson } from './first-person';
import { lacksVerb } from './missing-verb';
import { withNamedSubjects } from './named-subject';
import { leansBack, opensUnnamed, speaksToReader } from './openings';
import { hasOrphanPronoun } from './orphan-pronoun';
import type { PairBook } from './pair-features';
import { unpairedMarks } from './quotes';
import { shorterForms } from './shortening';
import { hasSinglePairs } from './single-quotes';
import type { Sentence, StoryReading } from './story-reading';

/** A form of a sentence that may become an item. */
export interface Candidate extends Option {
  text: string;
  /** May stand in a list by itself: a whole statement that leans on nothing. */
  isFit: boolean;
  /** Would be fit, but opens on a pronoun or a connective that another sentence explains. */
  leans: boolean;
  opensQuoted: boolean;
  isCut: boolean;
  /** Quotation marks and brackets all have their partner. */
  isPaired: boolean;
}

/** Shorter says too little, longer is no list item. Counted in words; a word of Japanese is what ICU calls one. */
const FEWEST_WORDS = 5;
const MOST_WORDS = 39;
const LONGEST_LEAD = 46;
/** What the engine calls a word has one or two characters there. */
const SHORT_WORDS = new Set(['ja', 'zh', 'th', 'lo', 'km', 'my']);
/** No sentence of so many characters is an item, even where a story has nothing else: it is a text without stops. */
const LONGEST_ITEM = 600;
/** "Tesla did not respond to a request for comment": that nobody spoke is no news while there is any other. */
const NO_COMMENT =
  /\b(?:respond(?:ed)? to [^.]{0,60}comment|declined to comment|(?:did|has|have|had) not (?:immediately )?comment(?:ed)?|no immediate comment|refer(?:red)? (?:all )?(?:questions|enquiries|inquiries)|could not (?:immediately )?be reached|did not return |not immediately available|answer (?:calls|questions) seeking|(?:reached|available) for (?:further )?comment|requests? for comment)\b/iu;
/** A sentence without its "But" is not a shorter sentence. */
const SLIGHT_CUT = 12;
const OPENING_QUOTE = /^["“«„「]/u;
/** A dash, a bullet, a bracket: no sentence begins with one. Quotation marks, ¿ and currency do begin some. */
const OPENING_MARK = /^[\p{P}\p{S}](?<![¿¡$€£#@"“«„「])/u;

/** Who says it is not told: no list can hold that. */
const ONLY_QUOTED = /^["“«„「][^"“”«»„「」]*["”»“」][.。]?$/u;
/** "Here is how:.", "2. A good week": torn from a list. */
const BROKEN = /[,:;][.!]$|^\d{1,2}[.)] /u;

/** "What the pledge means.": a heading with a stop. "What began as a storm became a flood." has a verb of its own. */
const ASKS_NOTHING = /^(?:What(?! \p{Ll}+(?:s|ed) )|How|Why|Who|Where|When|Whether)\b[^,]*$/u;

/** The sentences that tell the story: no captions, buttons, credits or marks of the page. */
export function newsSentences({ sentences }: StoryReading): Sentence[] {
  const doubled = doubledLines(sentences.map(({ text }) => text));
  const news = sentences.filter(({ order, text }) => !doubled.has(order) && !isFurniture(text));
  const stopped = news.filter(({ text }) => endsInStop(text));
  return stopped.length > 0 ? stopped : news;
}

/** Every sentence in all the forms that leave it true, each told whether it can stand by itself. */
export function candidatesOf(
  sentences: readonly Sentence[],
  { read, book, chance }: { read: StoryReading; book: PairBook; chance: Float64Array },
): Candidate[] {
  const isEnglish = read.language === 'en';
  const named = isEnglish ? withNamedSubjects(read.sentences.map(({ text }) => text)) : [];
  const known = read.terms.length;
  const short = sentences.filter(({ text }) => text.length <= LONGEST_ITEM);
  return short.flatMap(({ order, text: original }) =>
    shorterForms(named[order] ?? original, read.language).map((text): Candidate => {
      const terms = read.wordsOf(text).map(({ term }) => term);
      const told = terms.filter((term) => term < known);
      const isPaired = hasPairs(text, read.language);
      const isWhole = isPaired && isStatement(text, { words: terms.length, order, language: read.language });
      const leansBehind =
        isWhole && (leansBack(text, read.language) || (isEnglish && order > 0 && hasOrphanPronoun(text)));
      return {
        text,
        sentence: order,
        terms: told,
        pairs: book.pairsOf(told, order),
        chance: chance[order] ?? 0,
        bonus: 0,
        isPaired,
        leans: isEnglish && leansBehind,
        opensQuoted: OPENING_QUOTE.test(text),
        isCut: text.length < original.length - SLIGHT_CUT,
        isFit: isWhole && !leansBehind,
      };
    }),
  );
}

function isStatement(
  text: string,
  { words, order, language }: { words: number; order: number; language: string },
): boolean {
  // A long lead is better than a list without the news.
  const most = (order === 0 ? LONGEST_LEAD : MOST_WORDS) * (SHORT_WORDS.has(language) ? 1.7 : 1);
  if (words < FEWEST_WORDS || words > most) return false;
  if (/(?:\.\.|…)["”’»)]*$/u.test(text.slice(-6))) return false;
  if (/[?？؟]["”’»)]*$/u.test(text) || OPENING_MARK.test(text)) return false;
  if (ONLY_QUOTED.test(text) || speaksInFirstPerson(text, language)) return false;
  if (language !== 'en') return true;
  if (ASKS_NOTHING.test(text) && finiteVerbsIn(text) < 2) return false;
  if (BROKEN.test(text) || NO_COMMENT.test(text) || speaksToReader(text) || lacksVerb(text)) return false;
  return order === 0 || !opensUnnamed(text);
}

const hasPairs = (text: string, language: string): boolean =>
  unpairedMarks(text).length === 0 &&
  text.split('(').length === text.split(')').length &&
  text.split('[').length === text.split(']').length &&
  text.split('"').length % 2 === 1 &&
  (language !== 'en' || hasSinglePairs(text));
