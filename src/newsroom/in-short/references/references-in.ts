import { definiteNounsIn } from './definite-nouns';
import type { Introductions } from './introductions';
import { pointersIn } from './pointers';
import { openPronounsIn } from './pronouns-in';
import { bareNamesIn, hasRole } from './bare-names';
import type { Reference } from './reference';
import { strangersIn } from './strangers';

/** Initials that need no spelling out. */
const KNOWN_INITIALS = new Set(
  'US USA UK UN EU NATO FBI CIA NASA BBC CNN NHS NFL NBA MLB NHL FIFA UEFA ISIS ISIL AIDS HIV DNA TV GOP MP MPs CEO ABC CBS NBC HBO IBM BMW GPS PM LA NY DC WHO IMF NSA'.split(
    ' ',
  ),
);

/**
 * What an English sentence refers to that nothing in it explains, gravest first. `order` is its place in the story:
 * a name counts as bare where the story introduced it earlier.
 */
export function referencesIn(text: string, order: number, introductions: Introductions): Reference[] {
  const names = bareNamesIn(text, order, introductions)
    .filter(({ run }) => !hasRole(text, run))
    .map(({ run, introduction }): Reference => ({
      kind: 'name',
      text: run.words.join(' '),
      name: introduction.person.last,
    }));
  for (const { words, isOwner } of introductions.runsIn(text)) {
    const [name = '', ...others] = words;
    const first = introductions.shared.get(name);
    if (others.length > 0 || isOwner || first === undefined || first >= order) continue;
    if (!names.some(({ text: known }) => known === name)) names.push({ kind: 'name', text: name, name });
  }
  const initials = (text.match(/(?<![\p{L}.])\p{Lu}{2,8}(?![\p{L}])/gu) ?? []).flatMap(
    (short): Reference[] => {
      const spelled = introductions.initials.get(short);
      const isOpen =
        spelled !== undefined &&
        spelled.order < order &&
        !KNOWN_INITIALS.has(short) &&
        !text.includes(spelled.name);
      return isOpen ? [{ kind: 'name', text: short, name: short }] : [];
    },
  );
  const nouns = definiteNounsIn(text).map(({ text: phrase, isOpening, isOfTheSetting }): Reference =>
    isOfTheSetting ? { kind: 'setting', text: phrase } : { kind: 'noun', text: phrase, isOpening },
  );
  const strangers = strangersIn(text, order, introductions);
  return [...openPronounsIn(text), ...names, ...initials, ...pointersIn(text), ...nouns, ...strangers];
}
