import { isAgency } from '../../article/agencies';
import type { Line } from '../pasted/lines';
import { bulletText } from '../pasted/summary';

const ENDS_SENTENCE = /[.!?:…]["”’]?$/u;

/**
 * The page without lines that hold an agency's name and nothing else, and those lines. They stand above the story, below
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
    if (isAgency(bulletText(line.text)) && !isEndOfSentence) {
      agencies.push(line);
      opensBlock ||= line.opensBlock;
    } else {
      others.push({ ...line, opensBlock: opensBlock || line.opensBlock });
      opensBlock = false;
    }
  }
  return { agencies, others };
}
