import { quotationsOf } from './quotes';

/** What is said outside quotation marks: a quoted "we" is not the paper's. */
export function withoutQuotations(text: string): string {
  let own = text.replace(/(^|\s)'[^']{2,200}'(?=[\s.,;:!?]|$)/gu, '$1');
  for (const quotation of quotationsOf(text)) own = own.replace(quotation, ' ');
  return own;
}
