import { isAgency } from '../../article/agencies';
import { oneOf } from '../../text/one-of';
import type { Line } from '../pasted/lines';
import { bulletText } from '../pasted/summary';

/** What papers write in front of the agency whose words they print; in lower case. */
const BEFORE = new RegExp(
  `^[\\s([]*${oneOf(
    '(?:©|\\(c\\)|copyright(?: ©)?)(?: \\d{4})?(?: by)? ',
    '(?:sources?|quellen?|fuentes?|fonte|fonti|bron|kilde|källa|agenc(?:y|ies)): ',
    'with(?: (?:additional )?(?:inputs?|reporting|material|files|agencies)(?: from| by)?)? ',
    '(?:mit material von|mit|avec|con información de|con|met|med) ',
    '(?:by|von|par|por|di|av|door) ',
  )}`,
  'iu',
);
const BEHIND = /[.,;]? all rights reserved\.?$/iu;

/** The agencies that a line signs for, and nobody else: "Reuters", "© 2026 AFP", "With material from dpa and AFP"; '' for every other. */
export function agencyIn(line: string): string {
  if (line.length > LONGEST_SIGN) return '';
  const plain = bulletText(line);
  const bare = (isAgency(plain) ? plain : plain.replace(BEHIND, '').replace(BEFORE, ''))
    .replace(/^[(\[]|[)\].]$/gu, '')
    .trim();
  return isAgency(bare) ? bare : '';
}

const LONGEST_SIGN = 100;
const ENDS_SENTENCE = /[.!?:…]["”’]?$/u;

/**
 * The page without lines that sign for an agency and say nothing else, and those lines. They stand above the story, below
 * it, or among the bullets, and part nothing: what stood on both sides belongs together as if they were not there.
 *
 * A name that ends a broken sentence ("… officials told / Reuters.") is no such line.
 */
export function withoutAgencyLines(lines: readonly Line[]): { agencies: Line[]; others: Line[] } {
  const agencies: Line[] = [];
  const others: Line[] = [];
  let opensBlock = false;
  for (const [index, line] of lines.entries()) {
    const above = line.opensBlock ? '' : (lines[index - 1]?.text ?? '');
    const isEndOfSentence = /\.$/u.test(line.text) && above !== '' && !ENDS_SENTENCE.test(above);
    if (agencyIn(line.text) !== '' && !isEndOfSentence) {
      agencies.push(line);
      opensBlock ||= line.opensBlock;
    } else {
      others.push({ ...line, opensBlock: opensBlock || line.opensBlock });
      opensBlock = false;
    }
  }
  return { agencies, others };
}
