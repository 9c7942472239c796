const known = new Map<string, ',' | '.'>();
/** A newsroom has a few locales; whoever sends more is answered without being remembered. */
const MOST_KNOWN = 500;

/**
 * What stands between whole and part in a number of this language, as the Unicode locale data have it: "1.500" is one
 * and a half thousand in Croatian and one and a half in English. Region counts: Mexico and German-speaking Switzerland
 * write a point. Other marks (the Arabic ٫) are read by their own sign, and what is no locale counts as a point.
 *
 * @example decimalMark('hr') // ','
 */
export function decimalMark(locale: string): ',' | '.' {
  const seen = known.get(locale);
  if (seen) return seen;
  const mark = markOf(locale);
  if (known.size < MOST_KNOWN) known.set(locale, mark);
  return mark;
}

function markOf(locale: string): ',' | '.' {
  try {
    const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1.5);
    return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.';
  } catch {
    return '.';
  }
}
