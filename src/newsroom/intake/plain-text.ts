import { decodeHTML } from 'entities';
import { safeText } from '../text/safe-text';

/** A title or a caption as readers see it: no tags, references read, one space between words. */
export const plainText = (markup: string): string =>
  safeText(decodeHTML(withoutTags(markup)))
    .replace(/\s+/gu, ' ')
    .trim();

/** A `<` that opens no tag ("a < b") stays. */
function withoutTags(markup: string): string {
  if (!markup.includes('<')) return markup;
  const out: string[] = [];
  let at = 0;
  let close = -1;
  while (at < markup.length) {
    const open = markup.indexOf('<', at);
    if (open === -1) break;
    if (close < open) close = markup.indexOf('>', open);
    if (close === -1) break;
    const isTag = /[a-z/!]/iu.test(markup.charAt(open + 1));
    out.push(markup.slice(at, isTag ? open : open + 1));
    at = isTag ? close + 1 : open + 1;
  }
  out.push(markup.slice(at));
  return out.join('');
}
