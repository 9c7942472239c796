import { oneOf } from '../../text/one-of';
import { oncePer } from '../../text/once-per';
import { plainWords } from '../words/plain-words';
import { unpairedMarks, type Mark, type Quotation } from './quotes';

/** Marks that open a quotation and the ones that close it. German closes with the mark English opens with. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '»': '«',
  '”': '”',
  '「': '」',
  '『': '』',
  '‘': '’',
};

const closerOf = (opener: string): string => CLOSERS[opener] ?? opener;

const openerOf = (closer: string): string =>
  Object.entries(CLOSERS).find(([, mark]) => mark === closer && closer !== '“' && closer !== '«')?.[0] ??
  closer;

const SAYING_BESIDE_MARK = new RegExp(
  `^${oneOf(
    // English.
    'said|says|say|told|tells|added|adds|wrote|writes|declared|declares|asked|asks|insisted',
    'insists|claims|claimed',
    // German.
    'sagt|sagte|erklärt|erklärte|meint',
    // French.
    'dit|déclare|déclaré|affirme|affirmé',
    // Spanish.
    'dice|dijo|afirma|afirmó',
    // Portuguese.
    'disse|diz|afirmou',
    // Italian.
    'detto',
    // Dutch.
    'zegt|zei|aldus',
    // Swedish.
    'säger|sade',
    // Russian.
    'сказал|сказала|заявил|заявила',
  )}$`,
  'iu',
);

/** "“We will win, Lind says.": where the words after the comma are who said it, the quotation ends before it. */
function attributionAt(text: string, from: number): number | null {
  const comma = text.lastIndexOf(',');
  if (comma <= from) return null;
  const tail = text
    .slice(comma + 1)
    .trim()
    .split(/\s+/u);
  return tail.length <= 6 && tail.some((word) => SAYING_BESIDE_MARK.test(word.replace(/[^\p{L}]/gu, '')))
    ? comma + 1
    : null;
}

const FEWEST_OF_A_REST = 3;
const MOST_PLACES = 20;

/** The quotations of a story in words without marks, as a bullet is held against them. */
const wordsOfAll = oncePer((quotations: readonly Quotation[]) =>
  quotations.map((quotation) => ({ quotation, theirs: plainWords(quotation).split(' ') })),
);

/** Where a word stands in a quotation: its first places, since "a a a a" has no end of them. */
function placesOf(word: string, words: readonly string[]): number[] {
  const places: number[] = [];
  for (let at = words.indexOf(word); at >= 0 && places.length < MOST_PLACES; at = words.indexOf(word, at + 1))
    places.push(at);
  return places;
}

/** Where a quotation that opens before `from` ends, if the story has it: after its last word (and a stop that ends it all). */
function endInStory(text: string, from: number, quotations: readonly Quotation[]): number | null {
  const mine = plainWords(text.slice(from)).split(' ');
  const first = mine[0] ?? '';
  let longest = 0;
  let holdsComma = false;
  for (const { quotation, theirs } of wordsOfAll(quotations)) {
    // An editor may leave out how it begins; then a few words must be the same to its end.
    for (const start of placesOf(first, theirs)) {
      let same = 0;
      while (same < mine.length && start + same < theirs.length && mine[same] === theirs[start + same])
        same += 1;
      const endsBoth = start + same === theirs.length;
      if (start > 0 && (!endsBoth || same < FEWEST_OF_A_REST)) continue;
      if ((endsBoth || same === mine.length) && same > longest) {
        longest = same;
        holdsComma = endsBoth && quotation.endsWith(',');
      }
    }
  }
  if (longest === 0) return null;
  let count = 0;
  for (const match of text.slice(from).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    count += 1;
    if (count < longest) continue;
    const end = from + match.index + match[0].length;
    if (holdsComma && text[end] === ',') return end + 1; // "It is good," she said: as Americans do
    return /^[.!?]\s*$/u.test(text.slice(end)) ? text.trimEnd().length : end;
  }
  return null;
}

function closed(text: string, opener: Mark, quotations: readonly Quotation[]): string {
  const from = opener.at + 1;
  const end = endInStory(text, from, quotations) ?? attributionAt(text, from) ?? text.trimEnd().length;
  if (plainWords(text.slice(from)) === '') return (text.slice(0, opener.at) + text.slice(from)).trim();
  // « oui » keeps on the right the space it has on the left.
  const gap = opener.char === '«' ? (/^[ \u00a0\u202f]/u.exec(text.slice(from))?.[0] ?? '') : '';
  return text.slice(0, end) + gap + closerOf(opener.char) + text.slice(end);
}

function opened(text: string, closer: Mark, quotations: readonly Quotation[]): string {
  const before = text.slice(0, closer.at);
  const words = [...before.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const mine = plainWords(before).split(' ');
  let longest = 0;
  for (const { theirs } of wordsOfAll(quotations)) {
    let same = 0;
    while (same < mine.length && same < theirs.length && mine.at(-1 - same) === theirs.at(-1 - same))
      same += 1;
    if (same === theirs.length && same > longest) longest = same;
  }
  const first = longest > 0 ? words.at(-longest) : undefined;
  const spoken =
    /[,!?]$/u.test(before) ||
    SAYING_BESIDE_MARK.test(plainWords(text.slice(closer.at + 1)).split(' ')[0] ?? '');
  if (!first && !spoken) return before + text.slice(closer.at + 1);
  const at = first ? first.index : 0;
  return text.slice(0, at) + openerOf(closer.char) + text.slice(at);
}

/** "said ”We won“ to": curly marks the wrong way round are told by the spaces beside them. */
const turned = (text: string): string =>
  !text.includes('“')
    ? text
    : text
        .replace(/(^|[\s(])”(?=[\p{L}\p{N}])/gu, '$1“')
        .replace(/([\p{L}\p{N}.,!?])“(?=[\s.,;:!?)]|$)/gu, '$1”');

/** „ehrgeizig": a straight mark that closes a low one. */
const lowered = (text: string): string => text.replace(/„([^"“”„]*)"/gu, '„$1“');

/** Each repair pairs one mark; more than this many stray marks in one bullet is a case for the editor. */
const MOST_REPAIRS = 4;

/**
 * Gives every quotation mark of a bullet its partner.
 *
 * The end is where the story's own quotation ends; where the story has none, before "..., Lind says", else at the end
 * of the bullet. A closing mark alone is opened where the story opens it, or dropped.
 * @example pairQuotes('Lind praises the “special exercise.', ['special exercise']) // '... “special exercise.”'
 */
export function pairQuotes(text: string, quotations: readonly Quotation[]): string {
  let paired = text.includes('„') ? lowered(text) : turned(text);
  for (let repair = 0; repair < MOST_REPAIRS; repair += 1) {
    const stray = unpairedMarks(paired)[0];
    if (!stray) return paired;
    paired = stray.opens ? closed(paired, stray, quotations) : opened(paired, stray, quotations);
  }
  return unpairedMarks(paired).length === 0 ? paired : text;
}
