import { oneOf } from '../../text/one-of';

/** "That changed when", "Not anymore", "Except it is not": what went before is no longer so. */
const TAKES_BACK = new RegExp(
  `^${oneOf(
    // "That changed when", "But that is over".
    "That (?:all )?(?:changed|ended|stopped|is no longer|was before|wasn[’']t|isn[’']t)",
    "(?:But|Yet|Now|And|Then) (?:all )?(?:that|this|it|they|he|she|now|then)(?:[’']s)? (?:all )?(?:changed|ended|is no longer|is over|was before|wasn[’']t|isn[’']t|didn[’']t|don[’']t|doesn[’']t|did not|does not|may|might|could|won[’']t)",
    // "Not any more", "No longer", "Until now".
    'Not (?:any ?more|so|quite|any longer|this time|exactly)',
    'No longer|Until (?:now|then|recently)',
    // "Except", "Nope", "Or so".
    'Except|Nope|Wrong|Think again',
    'Or (?:so|not|is|are|was|did|does)',
    'If only',
    // "But not", "All that".
    String.raw`But (?:not|no|now|then|what|is|are|does|do|did|was|wait)\b`,
    'All that',
  )}`,
  'u',
);

/** Does this sentence take back what the one before it says? */
export const takesBack = (sentence: string): boolean => TAKES_BACK.test(sentence);
