import { oneOf } from '../../text/one-of';

/** What people of a desk do to a story, other than report and photograph it; in lower case. */
const WORK = new RegExp(
  `^(?:and |additional )?${oneOf(
    '(?:copy |sub-?)?edit(?:ing|ed)(?: for [a-z ]{3,30})? by ',
    '(?:writing|written|rewritten|graphics?|production|produced|research|fact-?check(?:ing|ed)?|compiled) by ',
    'translat(?:ion|ed)(?: (?:from|into) [a-z]{3,20})? by ',
    'editors?: ',
    'translat(?:ion|or): ',
    '(?:redaktion|bearbeitung|bearbeitet von|übersetzung|übersetzt von|redigiert von|mitarbeit):? ',
    '(?:édité par|traduit par|traduction|rédaction|edición|editado por|traducción|traducido por|edizione|traduzione):? ',
    '(?:redigering|redigert av|redigerad av|redigeret af|oversatt av|redactie|bewerkt door|vertaling):? ',
  )}`,
  'iu',
);
const NAME = /^\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}\p{M}.’'-]*){1,4}$/u;
const LONGEST = 300;
/** "Lee Moon edited this story." */
const BEHIND = / (?:edited|translated|fact-checked) this (?:story|article|report)\.?$/iu;

/** Does this line name only those who edited, wrote up or translated a story: "Editing by Lee Moon; translation by Ada Park"? */
export function isStaffLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  const bare = line.replace(/^[(\[]|[)\].]{1,3}$/gu, '').trim();
  if (BEHIND.test(line)) return areNames(line.replace(BEHIND, ''));
  return bare.split(/[;|/]\s?|[.,] (?=\p{L}{4,14} by )/u).every((part) => {
    const work = WORK.exec(part.trim())?.[0];
    return work !== undefined && areNames(part.trim().slice(work.length));
  });
}

const areNames = (text: string): boolean =>
  text.split(/, (?:and )?| (?:and|und|et|y|e|og|och|en|&) /u).every((name) => NAME.test(name.trim()));
