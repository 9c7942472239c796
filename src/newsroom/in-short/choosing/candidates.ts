import type { PairBook } from '../likelihood/pair-features';
import { doubledLines, endsInStop, isFurniture } from '../reading/furniture';
import type { Sentence, StoryReading } from '../reading/story-reading';
import { runReader } from '../pronouns/name-runs';
import type { PutIn } from '../references/put-right';
import { referenceBook, type OpenReference, type ReferenceBook } from '../references/reference-book';
import { unplacedNamesIn } from '../references/unplaced-names';
import type { TakenOut } from '../shortening/shorter-forms';
import { hasFiniteVerb } from '../statements/finite-verb';
import { backgroundIn } from '../statements/background';
import { leansBack } from '../statements/openings';
import { continues, turns } from '../statements/ties';
import { countWords } from '../words/count-words';
import { formCost, type FormFacts } from './costs';
import { sentenceFactsOf, type SentenceFacts } from './sentence-facts';
import { hasDamagedMarks, hasPairs, quotesNobody, unfitAsStatement, type Unfit } from './statement';
import { waysToSay, type Half } from './ways-to-say';

/** A form of a sentence that may become an item. */
export interface Candidate {
  /** Its place in the story: candidates of one sentence exclude each other. */
  sentence: number;
  /** The terms of its words, in order. */
  terms: number[];
  /** The pairs of neighbouring words. */
  pairs: number[];
  /** Chance that the sentence is one of the key points. */
  chance: number;
  text: string;
  /** What it refers to that it does not introduce itself. */
  references: readonly OpenReference[];
  /** A name that stands for another one or for a pronoun. */
  putIn: PutIn | null;
  /** The sentence with that name before anything was taken out, and what was, as offsets into it. */
  whole: string;
  cuts: readonly TakenOut[];
  /** One of two sentences made of a long one: the second stands right after the main one or nowhere. */
  half: Half | null;
  /** Points off for its form, whatever list it stands in: `choosing/costs.ts`. */
  cost: number;
  form: FormFacts;
  /** Why it cannot stand in a list by itself; null for a whole statement that leans on nothing. */
  unfit: Unfit | null;
  opensQuoted: boolean;
  /** It says by a small word that it continues or turns another sentence: "also", "But". */
  isTied: boolean;
  isCut: boolean;
  /** Quotation marks and brackets all have their partner. */
  isPaired: boolean;
}

/** What the sentences of a story refer to, and what those around each tell of it. */
export interface StoryFacts {
  references: ReferenceBook;
  facts: readonly SentenceFacts[];
}

export function storyFactsOf(read: StoryReading): StoryFacts {
  const runs = runReader();
  return { references: referenceBook(read, runs), facts: sentenceFactsOf(read, runs) };
}

/** The sentences that tell the story: no captions, buttons, credits or marks of the page. */
export function newsSentences({ sentences }: StoryReading): Sentence[] {
  const doubled = doubledLines(sentences.map(({ text }) => text));
  const news = sentences.filter(({ order, text }) => !doubled.has(order) && !isFurniture(text));
  const stopped = news.filter(({ text }) => endsInStop(text));
  return stopped.length > 0 ? stopped : news;
}

/** A verb of a table, "-ed", or a plain form after a plural: "Analysts say". */
const hasVerb = (text: string): boolean =>
  hasFiniteVerb(text) ||
  /\p{L}s (?:say|are|have|want|need|believe|think|make|go|come|see|know|remain|face|hope|plan|use|live|work|take|get|call|fear|show|run|play|include|lead|agree|look|seem|appear|feel|give|find|love|like)\b|\p{L}[’'](?:re|ve|ll|d|m)\b|\b(?:it|he|she|that|there|what|who|here|how|where)[’']s\b/iu.test(
    text,
  );

/** "Ada Berg, who runs the harbour, said": without the clause nobody knows who she is. */
const takesRole = (whole: string, { from, to }: TakenOut): boolean =>
  /^[\s,]*(?:who|whose|an?|the|head|chief|director) /u.test(whole.slice(from, to)) &&
  /^\p{Lu}\p{L}+$/u.test(lastWord(whole.slice(Math.max(0, from - 24), from)));

const withoutName = (text: string, putIn: PutIn | null): string =>
  putIn === null ? text : text.replace(putIn.now, putIn.was);

const lastWord = (text: string): string => text.split(/[\s,]/u).findLast((word) => word !== '') ?? '';

const OPENING_QUOTE = /^["“«„「]/u;
/** No sentence of so many characters is an item, even where a story has nothing else: it is a text without stops. */
const LONGEST_CANDIDATE = 600;

/** Every sentence in all the ways that leave it true, each told whether it can stand by itself. */
export function candidatesOf(
  sentences: readonly Sentence[],
  {
    read,
    known: { references, facts },
    book,
    chance,
    lead,
    opening,
  }: {
    read: StoryReading;
    known: StoryFacts;
    book: PairBook;
    chance: Float64Array;
    /** The sentence with the news, and the one in which a reader may meet the story. */
    lead: number;
    opening: number;
  },
): Candidate[] {
  const { language } = read;
  const size = read.terms.length;
  const short = sentences.filter(({ text }) => text.length <= LONGEST_CANDIDATE);
  return short.flatMap(({ order, text: original }) => {
    const { isSpoken, isTakenBack, isTurned, isCaption, named } = facts[order]!;
    const { introductions } = references;
    const isLead = order === lead;
    const opensStory = isLead && order === opening;
    return waysToSay(original, { order, isLead, named, introductions, language }).map((way): Candidate => {
      const { text, putIn, whole, cuts, half } = way;
      const isCut = half === null && cuts.some(({ rule }) => rule !== 'connective');
      const terms = read.wordsOf(text).map(({ term }) => term);
      const told = terms.filter((term) => term < size);
      const isPaired = hasPairs(text, language);
      const opensQuoted = OPENING_QUOTE.test(text);
      const form: FormFacts = {
        words: countWords(text),
        isLead: opensStory,
        isCut,
        losesRole: half === null && cuts.some((cut) => takesRole(whole, cut)),
        isTakenBack,
        isTurned,
        background: language === 'en' ? backgroundIn(text, withoutName(text, putIn)) : null,
        isDamaged: hasDamagedMarks(text),
        isUnsourced: language === 'en' && quotesNobody(text),
        isUnplaced: order === 0 && introductions !== null && unplacedNamesIn(text, introductions).length > 0,
        isAside: half?.part === 'second' && /:split-(?:subject|name)$/u.test(half.of),
        hasVerb: language !== 'en' || hasVerb(text),
        opensQuoted,
        isPutIn: putIn !== null,
      };
      return {
        text,
        sentence: order,
        terms: told,
        pairs: book.pairsOf(told, order),
        chance: chance[order] ?? 0,
        references: references.openIn(text, order),
        putIn,
        whole,
        cuts,
        half,
        form,
        cost: formCost(form),
        isPaired,
        opensQuoted,
        isTied: language === 'en' && (continues(text) || (whole !== text && turns(whole))),
        isCut,
        unfit: unfitness(text, {
          isPaired,
          isSpoken,
          isCaption,
          words: terms.length,
          isLead: opensStory,
          language,
        }),
      };
    });
  });
}

function unfitness(
  text: string,
  {
    isPaired,
    isSpoken,
    isCaption,
    ...place
  }: {
    isPaired: boolean;
    isSpoken: boolean;
    isCaption: boolean;
    words: number;
    isLead: boolean;
    language: string;
  },
): Unfit | null {
  if (!isPaired) return 'unpaired-mark';
  if (isSpoken) return 'spoken';
  if (isCaption) return 'caption';
  const unfit = unfitAsStatement(text, place);
  return unfit ?? (place.language !== 'en' && leansBack(text, place.language) ? 'leans-back' : null);
}
