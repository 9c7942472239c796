import { caseLedger, type CaseLedger } from './case-ledger';
import { joinedNames, type JoinedNames } from './joined-names';
import type { Quotation } from '../marks/quotes';
import { isEnglish, stopWordsOf } from '../words/stop-words';
import { lowerIn, readLines } from '../words/tokens';

/** What the name rules know of one story. Made once, used for each bullet. */
export interface NameBook {
  ledger: CaseLedger;
  joined: JoinedNames;
  quotations: readonly Quotation[];
  lower: (text: string) => string;
  english: boolean;
  /** German and Luxembourgish: a capital is no sign of a name. */
  nounsAreCapital: boolean;
  /** Small words of the language, in lower case. */
  stops: ReadonlySet<string>;
}

/** Reads how the story spells its words. `texts` are headline, standfirst and paragraphs. */
export function nameBook(
  texts: readonly string[],
  locale: string,
  quotations: readonly Quotation[] = [],
): NameBook {
  const lower = lowerIn(locale);
  const english = isEnglish(locale);
  const lines = readLines(texts, lower);
  const joined: JoinedNames = english ? joinedNames(lines, lower) : new Map();
  return {
    ledger: caseLedger(lines, lower),
    joined,
    quotations,
    lower,
    english,
    nounsAreCapital: /^(?:de|lb)\b/i.test(locale),
    stops: stopWordsOf(locale),
  };
}
