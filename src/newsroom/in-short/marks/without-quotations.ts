import { quotedSpansOf } from './quotes';

/** What is said outside quotation marks: a quoted "we" is not the paper's. */
export function withoutQuotations(text: string): string {
  let own = '';
  let done = 0;
  for (const { from, to } of quotedSpansOf(text).sort((one, two) => one.from - two.from)) {
    if (to <= done) continue; // inside the one before
    own += `${text.slice(done, Math.max(from, done))} `;
    done = to;
  }
  return (own + text.slice(done)).replace(/(^|\s)'[^']{2,200}'(?=[\s.,;:!?]|$)/gu, '$1');
}
