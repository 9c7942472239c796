const NUMBERS = new Set(['integer', 'biginteger', 'float', 'decimal']);
/** Strapi reads the value of these as one of the field's own; other comparisons are of text, or of nothing. */
const READ_AS_FIELD = new Set([
  '$eq',
  '$ne',
  '$not',
  '$in',
  '$notIn',
  '$gt',
  '$gte',
  '$lt',
  '$lte',
  '$between',
]);

/**
 * Why a field of numbers cannot be compared with this, as a plain sentence; null where it can. Strapi 5.54 throws at the
 * first value that is none, as if the server had failed; SQLite and PostgreSQL never hear of it.
 */
export function faultInNumbers(
  value: unknown,
  { field, type, comparison }: { field: string; type: string | undefined; comparison: string },
): string | null {
  if (!NUMBERS.has(type ?? '') || !READ_AS_FIELD.has(comparison)) return null;
  const wrong = [value].flat().find((one) => !isNumber(one, type === 'biginteger'));
  if (wrong === undefined) return null;
  return `"${field}" is compared with numbers, not with "${String(wrong).slice(0, 80)}".`;
}

/** Null is "has no number". */
function isNumber(value: unknown, isWhole: boolean): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== 'number' && typeof value !== 'string') return false;
  const text = String(value).trim();
  return isWhole ? /^[+-]?\d{1,40}$/u.test(text) : text !== '' && Number.isFinite(Number(text));
}
