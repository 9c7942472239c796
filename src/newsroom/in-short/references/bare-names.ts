import { allMatches } from '../../text/all-matches';
import { oneOf } from '../../text/one-of';
import type { Person } from '../pronouns/story-people';
import { titleBefore, type Run } from '../pronouns/name-runs';
import { opensOnVerb } from '../statements/finite-verb';
import { capitalInEnglish, isFunctionWord } from '../words/english-case';
import type { Introduction, Introductions } from './introductions';

/** "President Berg", "Coach Berg": the role is there. */
const ROLE_TITLE =
  /(?:President|Minister|Secretary|Senator|Sen\.|Gov\.|Governor|Mayor|Judge|Justice|Pope|Prince|Princess|King|Queen|Sir|Lord|Lady|Rep\.|Gen\.|General|Sheriff|Chancellor|Coach|Bishop|Cardinal) $/u;

/** "a dismissive Berg", "incumbent Berg": a word of the sentence describes them, so no role can stand there. */
const DESCRIBING_WORD = /(?:^|\s)\p{Ll}[\p{L}-]* $/u;
const BEFORE_NAME = new RegExp(
  String.raw`(?:^|\s)` +
    oneOf(
      'and|or|but|that|than|if|as|when|while|whether|because|after|before|since|until|where|although',
      'though|so|to|of|for|from|with|without|by|in|on|at|against|about|like|between|into|over|under',
      'behind|said|says|told|tells|asked|saw|met|called|was|is|were|had|has|did|does|will|would',
      'could|not|are|made|gave|let|left|found|joined|accused|arrested|charged|added|wrote|who|whom',
      'which|before|toward|towards|around|near|including|named|showed|shows|urged|described|helped',
      'killed|shot|hit|beat|defeated|replaced|succeeded|married|sent|held|took|followed|put|used',
      String.raw`\p{Ll}+ing|\p{Ll}+ed`,
    ) +
    ' $',
  'u',
);

/** "The Bergs", "Three Bergs": a family, a firm. */
const COUNTED =
  /(?:^|\s)(?:The|An?|This|These|Those|Some|Many|Both|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d+) $/u;

/** Does what stands before a name describe whom it names? */
export const isDescribedBy = (before: string): boolean =>
  DESCRIBING_WORD.test(before) && !BEFORE_NAME.test(before);
export const isCountedBy = (before: string): boolean => COUNTED.test(before);

/** A bare name, its owner, and whether a word of the sentence describes them: "a dismissive Berg". */
export interface BareName {
  run: Run;
  introduction: Introduction;
  isDescribed: boolean;
}

/** The people whom a sentence calls by a part of their name, though the story introduced them in an earlier sentence. */
export function bareNamesIn(text: string, order: number, introductions: Introductions): BareName[] {
  const { people, of, runsIn } = introductions;
  const found = new Map<Person, BareName>();
  const full = new Set<Person>();
  for (const run of [...runsIn(text), ...plainSurnamesIn(text, introductions)]) {
    const person = people.find(run);
    if (person === undefined) continue;
    if (run.words.length > 1) full.add(person);
    const introduction = of(person);
    if (run.words.length > 1 || introduction === undefined || introduction.order >= order) continue;
    if (isPartOfName(text, run)) continue;
    const before = text.slice(Math.max(0, run.at - 40), run.at).replace(/(?:Mr|Mrs|Ms|Miss|Dr)\.? $/u, '');
    const isDescribed = isDescribedBy(before) || isCountedBy(before);
    if (!found.has(person)) found.set(person, { run, introduction, isDescribed });
  }
  return [...found].filter(([person]) => !full.has(person)).map(([, one]) => one);
}

const CAPITAL_BEFORE = /(?<=[\p{L}\p{N},;] )\p{Lu}\p{Ll}+(?= $)/u;
/** "against Real Bergen": a word with a capital before it that is neither a title nor small elsewhere makes it another name. */
function isPartOfName(text: string, { at }: Run): boolean {
  const word = CAPITAL_BEFORE.exec(text.slice(Math.max(0, at - 30), at))?.[0].toLowerCase();
  if (word === undefined || isFunctionWord(word) || capitalInEnglish(word) !== null) return false;
  return titleBefore(text, at) === undefined;
}

const CAPITAL = /(?<![\p{L}\p{N}’'-])\p{Lu}\p{Ll}+(?![\p{L}\p{N}-])/gu;

/** "Park said" and "told Park": a surname that is an everyday word, where no other capital stands beside it. */
function plainSurnamesIn(text: string, { plain }: Introductions): Run[] {
  if (plain.size === 0) return [];
  const runs: Run[] = [];
  for (const { 0: word, index: at } of allMatches(text, CAPITAL)) {
    if (!plain.has(word)) continue;
    const behind = text.slice(at + word.length);
    const owner = /^[’']s\b/u.exec(behind)?.[0] ?? '';
    if (
      /^ \p{Lu}/u.test(behind) ||
      /\p{Lu}\p{Ll}+ $/u.test(text.slice(0, at).replace(/(?:Mr|Mrs|Ms|Miss|Dr) $/u, ''))
    )
      continue;
    // "Park rangers said": at the head of a sentence only a verb after it, or an owner's ending, tells a name.
    if (at === 0 && owner === '' && !opensOnVerb(behind) && !behind.startsWith(',')) continue;
    runs.push({ words: [word], at, end: at + word.length + owner.length, isOwner: owner !== '' });
  }
  return runs;
}

/** Does a title with a role stand before the name? Whoever that is, it is said. */
export const hasRole = (text: string, { at }: Run): boolean => ROLE_TITLE.test(text.slice(0, at));
