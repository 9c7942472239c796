import { admissionOf } from '../../src/newsroom/in-short/choosing/admission';
import { LONGEST_PRINTED } from '../../src/newsroom/in-short/choosing/costs';
import { countWords } from '../../src/newsroom/in-short/words/count-words';
import { referenceBook } from '../../src/newsroom/in-short/references/reference-book';
import { readStory } from '../../src/newsroom/in-short/reading/story-reading';
import { sourceOrders } from './source-orders';

/** What is counted of a list without reading it: each is a count of items, or of lists. */
export interface Guards {
  lists: number;
  items: number;
  words: number;
  /** Lists of which every item is admitted by the rules of `choosing/admission.ts`. */
  closed: number;
  /** Items that open on a bare surname, or on "the ..." that nothing before it in the list explains. */
  bareNames: number;
  firstNouns: number;
  /** Items with a pronoun, a time or a link that nothing before it explains. */
  pronouns: number;
  long: number;
  /** Lists without the first sentence of the story, and items that come right behind the one before. */
  withoutLead: number;
  follows: number;
}

export const NO_GUARDS: Guards = {
  lists: 0,
  items: 0,
  words: 0,
  closed: 0,
  bareNames: 0,
  firstNouns: 0,
  pronouns: 0,
  long: 0,
  withoutLead: 0,
  follows: 0,
};

/** The guards of one list, whoever made it: each item is looked up in the story again. */
export function guardsOf(body: string, items: readonly string[]): Guards {
  const found: Guards = { ...NO_GUARDS, lists: 1, items: items.length };
  const read = readStory([body], 'en');
  const book = referenceBook(read);
  const orders = sourceOrders(read, items);
  const known = new Set<number>();
  let last: { sentence: number; text: string } | null = null;
  let isClosed = true;
  for (const [place, text] of items.entries()) {
    const sentence = orders[place] ?? read.sentences.length;
    const item = { sentence, text, references: book.openIn(text, sentence) };
    const admission = admissionOf(item, { last, knows: (term) => known.has(term) });
    // "the coach" inside an item and a name without a role are milder, and no part of what "closed" has meant in the tables.
    const open = admission.open.filter(
      ({ reference: { kind } }) => kind !== 'setting' && kind !== 'stranger',
    );
    if (open.length > 0) isClosed = false;
    if (last !== null && last.sentence === sentence - 1) found.follows += 1;
    for (const kind of new Set(open.map(({ reference }) => reference.kind))) {
      if (kind === 'name') found.bareNames += 1;
      else if (kind === 'noun') found.firstNouns += 1;
      else found.pronouns += 1;
    }
    const words = countWords(text);
    found.words += words;
    if (words > LONGEST_PRINTED) found.long += 1;
    for (const { term } of read.wordsOf(text)) known.add(term);
    last = { sentence, text };
  }
  if (isClosed) found.closed = 1;
  if (!orders.includes(0)) found.withoutLead = 1;
  return found;
}

export const sumOf = (all: readonly Guards[]): Guards =>
  all.reduce((sum, one) => {
    const next = { ...sum };
    for (const key of Object.keys(sum) as (keyof Guards)[]) next[key] += one[key];
    return next;
  }, NO_GUARDS);
