import { isTitleCased } from './case-ledger';
import { capitalInEnglish, isFunctionWord } from '../words/english-case';
import { isCapital, isLower } from '../words/letter-case';
import type { ReadLine, Token } from '../words/tokens';

/** "department of justice" to "Department", "of", "Justice"; null where the story also has it small. */
export type JoinedNames = ReadonlyMap<string, readonly string[] | null>;

/** Longer than this a line is no headline, whatever its capitals. */
const LONGEST_HEADLINE = 25;

const triple = (tokens: readonly Token[], index: number): readonly [Token, Token, Token] | null => {
  const [one, joint, other] = tokens.slice(index, index + 3);
  if (!one || !joint || !other || one.next === '' || joint.next === '') return null;
  return isFunctionWord(joint.key) ? [one, joint, other] : null;
};

const keyOf = (words: readonly Token[]): string => words.map(({ key }) => key).join(' ');

/**
 * Names of everyday words that a small word joins: "Department of Justice", "Doctors Without Borders".
 *
 * Only where the story has the whole of it inside a sentence, with a capital on either side of the small word.
 */
export function joinedNames(lines: readonly ReadLine[], lower: (text: string) => string): JoinedNames {
  const names = new Map<string, readonly string[] | null>();
  for (const { text, tokens } of lines) {
    if (tokens.length < LONGEST_HEADLINE && isTitleCased(text, tokens)) continue;
    for (let index = 0; index < tokens.length - 2; index += 1) {
      const words = triple(tokens, index);
      if (words === null) continue;
      const [one, , other] = words;
      const key = keyOf(words);
      if (isLower(one.base, lower) || isLower(other.base, lower)) {
        if (isLower(one.base, lower) && isLower(other.base, lower)) names.set(key, null);
        continue;
      }
      if (one.initial || !isCapital(one.base) || !isCapital(other.base) || names.get(key) === null) continue;
      // "Limits on Iranian": a people has its capital anyway.
      if (capitalInEnglish(other.key) !== null) continue;
      names.set(
        key,
        words.map(({ base }) => base),
      );
    }
  }
  return names;
}

/** Puts such names into the spellings of a bullet's words. */
export function spellJoined(tokens: readonly Token[], spelled: string[], names: JoinedNames): void {
  for (let index = 0; index < tokens.length - 2; index += 1) {
    const words = triple(tokens, index);
    const forms = words === null ? undefined : names.get(keyOf(words));
    forms?.forEach((form, place) => {
      const typed = tokens[index + place]?.base ?? '';
      if (!/\p{Lu}/u.test(typed) && form.length === typed.length) spelled[index + place] = form;
    });
  }
}
