import { capitalInContext } from '../words/english-case';
import { isLower } from '../words/letter-case';
import type { NameBook } from './name-book';
import { hasSmall, isCommon } from './sightings';
import type { Token } from '../words/tokens';

/** An everyday word that was given a capital, and not by a quotation of the story. */
const isDoubtful = (
  token: Token,
  spelled: string | undefined,
  quoted: ReadonlyMap<number, string>,
): boolean => spelled !== token.base && !quoted.has(token.at) && isCommon(token.key);

/**
 * Takes back "Foreign" where "minister" beside it stays small: an everyday word whose every capital in the story stands
 * beside another one is no name by half.
 */
export function withoutHalfNames(
  book: NameBook,
  tokens: readonly Token[],
  spelled: string[],
  quoted: ReadonlyMap<number, string>,
): void {
  const takeBack = (index: number, side: 'prev' | 'next'): void => {
    const token = tokens[index];
    const neighbour = spelled[side === 'prev' ? index - 1 : index + 1];
    if (!token || token[side] === '' || neighbour === undefined || !isLower(neighbour, book.lower)) return;
    if (!isDoubtful(token, spelled[index], quoted)) return;
    const beside = (book.ledger.get(token.key) ?? []).filter(
      (sighting) => sighting[side] === token[side] && !isLower(sighting.form, book.lower),
    );
    const capital = side === 'prev' ? 'prevForm' : 'nextForm';
    if (beside.length > 0 && beside.every((sighting) => /^\p{Lu}/u.test(sighting[capital]))) {
      spelled[index] = token.base;
    }
  };
  if (!book.english) return;
  for (let index = 0; index < tokens.length; index += 1) takeBack(index, 'prev');
  for (let index = tokens.length - 1; index >= 0; index -= 1) takeBack(index, 'next');
}

/**
 * Takes back "March" where the story marches too and no name stands beside it: alone, an everyday word that the story
 * also writes small is itself more often than a name. "Department of ..." and what follows "of" may be half of one.
 */
export function withoutLoneWords(
  book: NameBook,
  tokens: readonly Token[],
  spelled: string[],
  quoted: ReadonlyMap<number, string>,
): void {
  const isSmall = (word: string | undefined): boolean => word === undefined || isLower(word, book.lower);
  if (!book.english) return;
  for (const [index, token] of tokens.entries()) {
    if (!isDoubtful(token, spelled[index], quoted)) continue;
    if (!/\p{Ll}/u.test(spelled[index] ?? '')) continue; // "the US"
    if (token.prev === 'of' || token.next === 'of' || capitalInContext(token) !== null) continue;
    const hasName = !isSmall(spelled[index - 1]) || !isSmall(spelled[index + 1]);
    const sightings = book.ledger.get(token.key) ?? [];
    if (!hasName && hasSmall(sightings, book.lower)) spelled[index] = token.base;
  }
}
