/** Mexico and its neighbours write 1,500.5. */
const POINT_IN_SPANISH = /^es-(?:MX|US|GT|HN|NI|PA|PE|PR|SV|DO|419)\b/i;
/** Languages that write 1.500.000,5; the others write 1,500,000.5, and several set spaces. */
const COMMA_DECIMAL = /^(?:de|es|fr|it|pt|nl|ru|pl|tr|sv|da|nb|no|nn|fi|cs|el|uk|id|ro|hu)\b/i;

/**
 * "1,500,000", "1.500.000" and "1 500 000" are one number; "5.2" and "5,2" are one too. Where a single mark could be
 * either, the language decides. Null for what is no one number, as a version or a date with dots is.
 */
export function numeralValue(numeral: string, locale: string): number | null {
  const bare = numeral.replace(/['’\u00a0\u202f]/gu, '');
  const grouping = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/u.exec(bare);
  const decimal = COMMA_DECIMAL.test(locale) && !POINT_IN_SPANISH.test(locale) ? ',' : '.';
  const marks = bare.match(/[.,]/gu) ?? [];
  if (marks.length === 0) return Number(bare);
  if (grouping?.[1] && (marks.length > 1 || grouping[1] !== decimal)) {
    const whole = bare.replaceAll(grouping[1], '').replace(',', '.');
    return Number(whole);
  }
  return marks.length === 1 ? Number(bare.replace(',', '.')) : null;
}
