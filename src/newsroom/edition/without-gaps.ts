import { safeText } from '../text/safe-text';

/**
 * A copy without null, undefined, '' and [], at any depth, and with every text safe to send on.
 *
 * Standards for machines say "leave the field out", where our own pages say ''.
 */
export function withoutGaps(value: unknown): unknown {
  if (typeof value === 'string') return safeText(value);
  if (Array.isArray(value)) return value.map(withoutGaps).filter((part) => !isGap(part));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, part]) => [key, withoutGaps(part)] as const);
  return Object.fromEntries(parts.filter(([, part]) => !isGap(part)));
}

const isGap = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
