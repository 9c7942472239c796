/**
 * Eight hex digits that follow from the text alone: FNV-1a, 32 bits, over UTF-16 code units.
 *
 * It tells a handful of headlines without letters apart; it protects nothing. SHA-256 would need `node:crypto`
 * or an asynchronous browser call, and a rule must answer at once in both places. The claims table, not this
 * hash, is what makes slugs unique.
 *
 * @example textHash('🚀🔥🎉') // the same eight digits every time
 */
export function textHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
