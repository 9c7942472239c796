import { findIn, wordsIn, type HtmlElement } from '../tree/html-tree';
import { classesOf, styleOf } from '../tree/style';

export interface ListPlace {
  /** Counted from 0 for a list that stands in no other. */
  level: number;
  format: 'ordered' | 'unordered';
}

const ORDINAL = /^\(?(?:\d{1,4}|[a-z]{1,2}|[ivxlc]{1,7})[.)]/iu;

/**
 * Word writes the items of a list as paragraphs: their place stands in `mso-list:l0 level2 lfo1`, and the sign in front,
 * as text, in a span that says `mso-list:Ignore`. Null for any other paragraph.
 */
export function wordListPlace(paragraph: HtmlElement): ListPlace | null {
  const list = styleOf(paragraph).get('mso-list') ?? '';
  const isNamed = classesOf(paragraph).some((name) => name.startsWith('msolistparagraph'));
  const sign = signIn(paragraph);
  if (sign === null && !(isNamed && list !== '')) return null;
  const level = /level(\d{1,2})/u.exec(list)?.[1] ?? '1';
  return {
    level: Math.max(0, Number.parseInt(level, 10) - 1),
    format: ORDINAL.test(sign ?? '') ? 'ordered' : 'unordered',
  };
}

function signIn(paragraph: HtmlElement): string | null {
  const sign = findIn(paragraph, (element) => (styleOf(element).get('mso-list') ?? '').includes('ignore'), 8);
  return sign === undefined ? null : wordsIn(sign);
}
