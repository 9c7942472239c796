/** "'til", "'em", "'90s": a mark in front that only stands for letters. */
const OPENS = /(?:^|[\s(:])['‘](?!(?:til|em|cause|n|twas|tis|bout|round)\b)(?=[\p{L}@#$£€])/gu;
const CLOSES = /[\p{L}\p{N}.,!?]['’](?=[\s.,;:!?)"”]|$)/gu;
/** Behind a stop no apostrophe stands. */
const CLOSES_SURELY = /[.,!?]['’](?=\s|$)/gu;

const times = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Does each single quotation mark seem to have its partner? Nobody can tell them all from apostrophes: only a quotation
 * that is never closed, or one that ends and was never begun, is sure.
 */
export function hasSinglePairs(text: string): boolean {
  const opened = times(text, OPENS);
  return opened <= times(text, CLOSES) && times(text, CLOSES_SURELY) <= opened;
}
