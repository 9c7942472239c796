import { LONGEST_PRINTED } from './costs';
import { countWords } from '../words/count-words';
import { runsIn } from '../pronouns/name-runs';
import type { Introductions } from '../references/introductions';
import { bareNamesIn, hasRole } from '../references/bare-names';
import { withIntroduction, type PutIn } from '../references/put-right';
import { unplacedNamesIn } from '../references/unplaced-names';
import { shorterForms, type Form, type TakenOut } from '../shortening/shorter-forms';
import { tellsTheEnd } from '../shortening/loaded';
import { needsBoth, splitInTwo, type Halves } from '../splitting/split-in-two';

/** One way to say a sentence, and the name that was put into it. */
export interface WayToSay {
  text: string;
  putIn: PutIn | null;
  /** The sentence with that name before anything was taken out, and what was, as offsets into it. */
  whole: string;
  cuts: readonly TakenOut[];
  half: Half | null;
}

/** One of the two sentences that a long one was told as. */
export interface Half {
  /** The same for both. */
  of: string;
  part: 'main' | 'second';
  /** Is the main half no item without the second, which turns it? */
  isBound: boolean;
}

/** Shorter forms of one sentence that are tried. */
const MOST_WAYS = 7;
const MOST_SHORT_FORMS = 3;

/**
 * A sentence as it stands and in its shorter forms; each with its opening pronoun and its first bare names as they
 * are, and as the story introduces them. Which of them a list needs is the choice's business.
 */
export function waysToSay(
  original: string,
  {
    order,
    isLead,
    named,
    introductions,
    language,
  }: {
    order: number;
    isLead: boolean;
    named: string | null;
    introductions: Introductions | null;
    language: string;
  },
): WayToSay[] {
  const found = new Map<string, WayToSay>();
  const add = (way: WayToSay): void => {
    if (!found.has(way.text)) found.set(way.text, way);
  };
  const bases: Pick<WayToSay, 'text' | 'putIn'>[] = [{ text: original, putIn: null }];
  if (named !== null && introductions !== null) bases.push(...namedBases(named, original, introductions));
  for (const base of bases) {
    const whole = base.text;
    for (const { text, cuts } of formsOf(whole, { language, isLead })) {
      add({ text, putIn: base.putIn, whole, cuts, half: null });
      if (introductions === null) continue;
      for (const way of introduced(text, order, introductions)) add({ ...way, whole, cuts, half: null });
    }
    const isTooLong = countWords(whole) > LONGEST_PRINTED;
    for (const pair of isTooLong ? splitInTwo(whole, language) : []) {
      if (!earnsItsItem(pair, isLead)) continue;
      const [{ cuts }] = pair;
      const of = `${whole}:${cuts.at(-1)!.rule}`;
      for (const [index, form] of pair.entries()) {
        const half: Half = { of, part: index === 0 ? 'main' : 'second', isBound: needsBoth(pair) };
        const forms = [form, ...(introductions === null ? [] : introduced(form.text, order, introductions))];
        for (const { text, ...rest } of forms) {
          const putIn = 'putIn' in rest ? rest.putIn : base.putIn;
          const same = found.get(text);
          if (same === undefined) add({ text, putIn, whole, cuts: form.cuts, half });
          else same.half ??= half;
        }
      }
    }
  }
  return [...found.values()];
}

/** The first forms; of a sentence that is too long for an item also the first ones that are not. */
function formsOf(whole: string, { language, isLead }: { language: string; isLead: boolean }): Form[] {
  const forms = shorterForms(whole, language, { isLead });
  const first = forms.slice(0, MOST_WAYS);
  if (countWords(whole) <= LONGEST_PRINTED) return first;
  const rest = forms.slice(MOST_WAYS).filter(({ text }) => countWords(text) <= LONGEST_PRINTED);
  return [...first, ...rest.slice(0, MOST_SHORT_FORMS)];
}

/** What somebody is or did before is background, which only the lead has room for; how it ended for somebody is news. */
const earnsItsItem = (pair: Halves, isLead: boolean): boolean => isLead || tellsTheEnd(pair[1].text);

/** With the first name that does not say who that is put right, and with the first two. */
function introduced(text: string, order: number, introductions: Introductions) {
  const [bare, other] = namesToPutRight(text, order, introductions);
  if (bare === undefined) return [];
  const once = withIntroduction(text, bare);
  if (other === undefined) return [once];
  const again = namesToPutRight(once.text, order, introductions).find(
    ({ introduction }) => introduction.person === other.introduction.person,
  );
  return again === undefined ? [once] : [once, withIntroduction(once.text, again)];
}

const namesToPutRight = (text: string, order: number, introductions: Introductions) =>
  [...bareNamesIn(text, order, introductions), ...unplacedNamesIn(text, introductions)]
    .filter(({ run, isDescribed }) => !isDescribed && !hasRole(text, run))
    .sort((a, b) => a.run.at - b.run.at);

/** "He left": "Berg left" for a list that knows him, "Oslo mayor Ada Berg left" for one that does not. */
function namedBases(named: string, original: string, introductions: Introductions) {
  const [run] = runsIn(named);
  const person = run === undefined ? undefined : introductions.people.find(run);
  const introduction = person === undefined ? undefined : introductions.of(person);
  if (run === undefined || person === undefined || introduction === undefined) {
    return [{ text: named, putIn: { was: original.split(' ')[0] ?? '', now: named.split(' ')[0] ?? '' } }];
  }
  const rest = named.slice(person.name.length);
  const was = original.split(' ')[0] ?? '';
  const bare = `${person.last}${rest}`;
  const bareRun = { words: [person.last], at: 0, end: person.last.length, isOwner: /^[’']/u.test(rest) };
  const introduced = withIntroduction(bare, { run: bareRun, introduction });
  return [
    { text: bare, putIn: { was, now: person.last } },
    { text: introduced.text, putIn: { was, now: introduced.putIn.now } },
  ];
}
