import type { Credit } from '../../article/article';
import type { Labels } from '../pasted/labels';

const NAME =
  /^\p{Lu}[\p{L}.’'-]*(?: (?:(?:al|bin|da|de|del|den|der|di|du|el|la|le|van|von|y)|\p{Lu}[\p{L}.’'-]*)){1,4}$/u;
const JOB =
  /\b(?:correspondent|reporter|editor|journalist|columnist|korrespondentin|korrespondent|redakteurin|redakteur|journaliste|corresponsal)$/iu;
const MONTH = /\b(?:jan|feb|mar|mär|apr|avr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|déc)\p{L}*\b/iu;
const READING_TIME = /^\d{1,3}[ -]?min(?:ute)?s?(?: read)?$/iu;
const AGO = /^\d{1,3} (?:minutes?|hours?|days?|weeks?) ago$/iu;

/** Who signs in "By Ada Park in Oslo and Lee Moon, reporter"; nobody when the line is no byline. */
export function bylineIn(line: string, { byline }: Labels): Credit[] {
  if (line.length > 120 || /[!?]$/u.test(line)) return [];
  const key = line.toLowerCase();
  const label = byline.find((word) => key.startsWith(`${word} `) || key.startsWith(`${word}: `));
  if (label === undefined) return [];
  const rest = line
    .slice(label.length)
    .replace(/^:?\s+/u, '')
    .replace(/\.$/u, '');
  const signed = rest.split(/,? (?:and|und|et|y|e|&) |[,|•;] ?/u).map((part): Credit => {
    const [name = '', place = ''] = part.trim().split(/ (?:in|à) (?=\p{Lu})/u);
    return { name, place };
  });
  const first = signed.findIndex(({ name }) => !NAME.test(name));
  return first === -1 ? signed : signed.slice(0, first);
}

/** A name on a line of its own is a byline when the line below says what that person does at the paper. */
export const isNameWithJob = (line: string, next: string): boolean =>
  NAME.test(line) && next.length <= 60 && JOB.test(next);

/** "Published June 18, 2026", "3 min read", "5 hours ago", "18.06.2026, 10:42": when the page was made, not what it says. */
export function isPageDate(line: string, { published }: Labels): boolean {
  if (line.length > 80) return false;
  if (READING_TIME.test(line) || AGO.test(line)) return true;
  const key = line.toLowerCase();
  const hasDate = /\b(?:19|20)\d\d\b/u.test(line) || /\d{1,2}:\d\d/u.test(line);
  if (published.some((word) => key.startsWith(word)) && /\d/u.test(line)) return true;
  const words = line.split(/[\s,|•.:/-]+/u).filter((word) => /^\p{L}{3,}$/u.test(word) && !MONTH.test(word));
  return hasDate && words.length <= 2 && (MONTH.test(line) || /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/u.test(line));
}
