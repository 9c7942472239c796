import { flat, worthsOf, type Evidence } from './evidence';
import { numbersIn } from '../numbers/numbers';
import { quotationsOf } from '../marks/quotes';
import { DAY_OR_MONTH, unknownNames } from './unknown-names';

/** What an item says that the story does not, in the item's own words. */
export interface Unfounded {
  numbers: string[];
  quotations: string[];
  names: string[];
  days: string[];
}

/** What is longer is a pasted page: the lint says so, and no list of its words helps anybody. */
const LONGEST_CHECKED = 5_000;
const MOST_NAMED = 20;

/**
 * Every number, quotation, name, day and month of an item that neither headline, standfirst nor body holds, each once; of a
 * page pasted as an item its first 5,000 characters, and twenty of a kind at most.
 *
 * Numbers are compared as numbers ("1.5 million" is "1,500,000", "three" is "3"), quotations by their words, names
 * by their letters whatever their case. A quotation with "..." in it is looked for piece by piece.
 */
export function unfoundedIn(item: string, evidence: Evidence): Unfounded {
  const text = item.slice(0, LONGEST_CHECKED);
  const names = once(unknownNames(text, evidence));
  const numbers = numbersIn(text, evidence.locale).filter(
    (number) => !worthsOf(number).some((value) => holdsNumber(evidence.numbers, value)),
  );
  const quotations = quotationsOf(text).filter((quotation) =>
    quotation
      .split(/\.{3}|…/u)
      .some((piece) => flat(piece) !== '' && !evidence.words.includes(` ${flat(piece)} `)),
  );
  return {
    numbers: once(numbers.map((number) => number.text)),
    quotations: once(quotations),
    names: names.filter((name) => !DAY_OR_MONTH.test(name)),
    days: names.filter((name) => DAY_OR_MONTH.test(name)),
  };
}

const once = (texts: readonly string[]): string[] => [...new Set(texts)].slice(0, MOST_NAMED);

/** 0.1 * 3 and 0.3 are the same number to an editor. */
const holdsNumber = (numbers: ReadonlySet<number>, value: number): boolean =>
  numbers.has(value) || numbers.has(Number(value.toPrecision(12)));
