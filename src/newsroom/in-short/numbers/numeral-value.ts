import { decimalMark } from '../../text/decimal-mark';

/**
 * "1,500,000", "1.500.000" and "1 500 000" are one number; "5.2" and "5,2" are one too. Where a single mark could be
 * either, the language decides. Null for what is no one number, as a version or a date with dots is.
 */
export function numeralValue(numeral: string, locale: string): number | null {
  const bare = numeral.replace(/['’\u00a0\u202f]/gu, '');
  const grouping = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/u.exec(bare);
  const decimal = decimalMark(locale);
  const marks = bare.match(/[.,]/gu) ?? [];
  if (marks.length === 0) return Number(bare);
  if (grouping?.[1] && (marks.length > 1 || grouping[1] !== decimal)) {
    const whole = bare.replaceAll(grouping[1], '').replace(',', '.');
    return Number(whole);
  }
  return marks.length === 1 ? Number(bare.replace(',', '.')) : null;
}
