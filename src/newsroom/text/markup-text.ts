import { safeText } from './safe-text';

const REFERENCES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text as it stands between tags or inside a double-quoted attribute, in HTML and in XML.
 *
 * `>` is written as a reference too, so that `]]>` never closes a CDATA section around it.
 */
export const markupText = (text: string): string =>
  safeText(text).replace(/[&<>"]/gu, (character) => REFERENCES[character] ?? '');
