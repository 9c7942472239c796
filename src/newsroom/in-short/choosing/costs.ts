import type { Background } from '../statements/background';

/**
 * What a chief sub takes off for an item, in points of the scale on which `weights.ts` weighs lists (ROUGE-1, -2 and -L
 * added, in hundreds). Set by reading (`bench/in-short/signing.md`), not learned; together so low that the news still tells.
 */
export const COSTS = {
  /** A pronoun, a bare name, "two days later": nobody can tell who or when. */
  open: 18.5,
  /** "the ban" as its subject, first met there. */
  openNoun: 17,
  /** The same further inside. */
  openNounInside: 12,
  long: 13,
  longLead: 10,
  cut: 0.3,
  /** A cut that took who somebody is. */
  role: 2,
  /** Neither the lead nor right after the item before it. */
  apart: 0.2,
  /** For each sentence that it stands further down than the first five. */
  late: 0.8,
  /** The same in a story that opens on a scene, a question or a column: its news stands further down. */
  lateBehindScene: 0.4,
  short: 0.7,
  /** No word in it is surely a verb: an entry of a table, a caption. */
  noVerb: 7,
  /** "The idea usually ..." or "may be ...", and then "But". */
  turned: 2.5,
  takenBack: 2,
  /** "Taiz is the cultural capital", "Park was 16 at the time": what somebody or something is. */
  defines: 3.5,
  /** "Such deaths are nothing new": true of any story. */
  trivial: 5,
  /**
   * Tells the lead again in other words: less than a list without the lead costs, and in every list, so that no list
   * gives its lead up for it.
   */
  echo: 8,
  /** "In 1996, ...": what was so long ago. */
  longAgo: 2,
  /** "The pier had been closed for years": what was so before the news. */
  before: 2,
  /** "The council should act": what the writer wants. */
  ought: 2,
  /** "If you want a ticket": talk to a reader. */
  talks: 7,
  /** "Park walks to the pier": the tense of captions and scenes. */
  timeless: 6,
  /** "Park was having none of it": a few words without a deed, a decision or a number. */
  thin: 5,
  /** "also", "another", "more", or a "But" that was taken off: it continues a sentence that is not there. */
  tie: 6,
  /** "the coach", "the match" inside it, of which the list has not spoken. */
  looseNoun: 4.5,
  /** A full name of nobody that the list or the lead of the story knows, and no role beside it. */
  stranger: 6,
  /** A lead that leaves out who somebody is, where the story says it elsewhere and it could be put in. */
  unplaced: 3,
  /** Each item more than is usual for the story. */
  more: 1,
  /** An item less, in a long story: a fourth that dangles or is too long costs more. */
  fewer: 13.5,
  /** Marks that the page has damaged. */
  damaged: 5,
  opensQuoted: 0.7,
  /** Half of it or more is quoted, and it does not say whom. */
  unsourced: 5,
  noLead: 10,
  /** For one of log-odds by which a sub-editor would rather open on another sentence (`preference/`). */
  opensOtherwise: 2.5,
  putIn: 0.1,
  /** Who somebody is, as a sentence of its own. */
  aside: 2,
} as const;

/** An item is read at a glance up to so many words. */
export const LONGEST_PRINTED = 30;
/** Fewer words tell a reaction or a mood more often than news. */
export const SHORTEST_PRINTED = 8;

/** A lead a word or two too long is better than a list without the news; the longer, the less so. */
const longCost = (words: number, isLead: boolean): number =>
  words <= LONGEST_PRINTED
    ? 0
    : (isLead ? COSTS.longLead : COSTS.long) + (words - LONGEST_PRINTED) * (isLead ? 0.5 : 0.25);

/** A lead may set the scene, but not talk to the reader. */
function backgroundCost(background: Background | null, isLead: boolean): number {
  if (background === null || (isLead && background !== 'talks')) return 0;
  return COSTS[background];
}

/** What is known of a form of a sentence, whatever list it stands in. */
export interface FormFacts {
  words: number;
  /** It opens the story with its news. */
  isLead: boolean;
  isCut: boolean;
  losesRole: boolean;
  isTakenBack: boolean;
  isTurned: boolean;
  hasVerb: boolean;
  background: Background | null;
  isDamaged: boolean;
  isAside: boolean;
  isUnsourced: boolean;
  isUnplaced: boolean;
  opensQuoted: boolean;
  isPutIn: boolean;
}

/** What a form of a sentence costs in any list. */
export function formCost(form: FormFacts): number {
  return (
    longCost(form.words, form.isLead) +
    (form.words < SHORTEST_PRINTED ? COSTS.short : 0) +
    (form.isCut ? COSTS.cut : 0) +
    (form.losesRole ? COSTS.role : 0) +
    (form.isTakenBack ? COSTS.takenBack : 0) +
    (form.isTurned ? COSTS.turned : 0) +
    (form.hasVerb ? 0 : COSTS.noVerb) +
    backgroundCost(form.background, form.isLead) +
    (form.isDamaged ? COSTS.damaged : 0) +
    (form.isAside ? COSTS.aside : 0) +
    (form.isUnsourced ? COSTS.unsourced : 0) +
    (form.isUnplaced ? COSTS.unplaced : 0) +
    (form.opensQuoted ? COSTS.opensQuoted : 0) +
    (form.isPutIn ? COSTS.putIn : 0)
  );
}
