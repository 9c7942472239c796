/**
 * Is a quotation mark without its partner? `next` is the paragraph below: a quotation over several paragraphs opens
 * again in the next one and closes in the last, which is no mistake.
 */
export function hasOpenQuote(text: string, next: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  const open = count('“') + count('«');
  const close = count('”') + count('»');
  if (count('"') % 2 === 1) return true;
  if (count('„') > 0) return count('„') !== count('“') + (count('“') === 0 ? close : 0);
  if (open === close) return false;
  return !(open === close + 1 && /^[“«]/u.test(next));
}
