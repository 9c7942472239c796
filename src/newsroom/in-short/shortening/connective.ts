import { leadingConnective } from '../statements/openings';
import type { Cut } from './cut';

/** "But ", "Meanwhile, ": what ties a sentence to the one before it and says nothing by itself. */
export function connective(sentence: string): Cut[] {
  const to = leadingConnective(sentence);
  return to === 0 ? [] : [{ from: 0, to }];
}
