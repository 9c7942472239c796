import { oneOf } from '../../text/one-of';
import { speaksOfSomebody } from '../pronouns/person-nouns';

/** "The Norwegian was freed": one of a people, whom the list has to have named. */
const ONE_OF_A_PEOPLE = new RegExp(
  `^${oneOf(
    'Afghan|Algerian|American|Argentine|Argentinian|Australian|Austrian|Belgian|Bosnian|Brazilian|Brit|Briton',
    'Californian|Cameroonian|Canadian|Chilean|Colombian|Croat|Croatian|Cuban|Czech|Dane|Dutchman|Egyptian',
    'Englishman|Finn|Frenchman|Frenchwoman|German|Ghanaian|Greek|Icelander|Indian|Iranian|Iraqi|Irishman',
    'Israeli|Italian|Ivorian|Jamaican|Kenyan|Libyan|Londoner|Mexican|Moroccan|Nigerian|Norwegian|Pakistani',
    'Pole|Portuguese|Russian|Scot|Scotsman|Senegalese|Serb|Serbian|Slovak|Spaniard|Swede|Swiss|Syrian|Texan',
    'Turk|Ukrainian|Uruguayan|Welshman',
  )}$`,
  'u',
);
/** Of a place or a body there is one, and its name says which: "the Oslo mayor". */
const OFFICE =
  /^(?:president|minister|secretary|mayor|governor|king|queen|prince|princess|pope|emperor|ambassador|chancellor|premier|spokes\p{Ll}+|chief|leader|boss|coach|manager|captain|director|chairman|chairwoman|chair|commissioner|sheriff|ceo)$/u;
const PERSON_OF =
  /^(?:international|star|striker|forward|winger|native|frontman|legend|veteran|skipper|ace|keeper|man|woman|-old)$/u;
/** "The Norwegian", "The Oslo striker": somebody who has a name elsewhere. */
export function isEpithet(words: readonly string[]): boolean {
  const head = words.at(-1) ?? '';
  if (words.length === 1) return ONE_OF_A_PEOPLE.test(head);
  if (/^\p{Lu}/u.test(head) || OFFICE.test(head)) return false;
  return PERSON_OF.test(head) || speaksOfSomebody(head, 'he') || speaksOfSomebody(head, 'she');
}
