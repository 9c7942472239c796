import type { HtmlElement } from '../tree/html-tree';
import { styleOf } from '../tree/style';
import type { Marks } from './inlines';

const BY_NAME: Readonly<Record<string, Marks>> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  cite: { italic: true },
  dfn: { italic: true },
  var: { italic: true },
  u: { underline: true },
  ins: { underline: true },
  s: { strikethrough: true },
  del: { strikethrough: true },
  strike: { strikethrough: true },
  code: { code: true },
  kbd: { code: true },
  samp: { code: true },
  tt: { code: true },
};

/**
 * The marks inside an element: what its name means, unless its style says otherwise. Google Docs wraps all it copies in
 * a `<b>` of normal weight, and writes bold as a weight on spans.
 */
export function marksIn(element: HtmlElement, outer: Marks): Marks {
  const named = Object.hasOwn(BY_NAME, element.name) ? BY_NAME[element.name] : undefined;
  const style = styleOf(element);
  if (named === undefined && style.size === 0) return outer;
  const marks: Marks = { ...outer, ...named };

  const weight = style.get('font-weight') ?? '';
  if (/^(?:bold|bolder|[6-9]00)$/u.test(weight)) marks.bold = true;
  else if (/^(?:normal|[1-5]00)$/u.test(weight)) delete marks.bold;

  const slant = style.get('font-style') ?? '';
  if (/^(?:italic|oblique)/u.test(slant)) marks.italic = true;
  else if (slant === 'normal') delete marks.italic;

  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`;
  if (line.includes('underline')) marks.underline = true;
  if (line.includes('line-through')) marks.strikethrough = true;
  return marks;
}
