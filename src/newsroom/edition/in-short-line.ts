import type { InShortItem } from '../article/article';

/** An item's bold words as they stand before its text, without a second colon: "Debate:" or null. */
export function inShortLabel(item: Pick<InShortItem, 'label'>): string | null {
  const label = item.label?.trim() ?? '';
  if (label === '') return null;
  return label.endsWith(':') ? label : `${label}:`;
}

/** One In Short item as one line of plain text: "Debate: The senator struggled in the first half hour." */
export function inShortLine(item: Pick<InShortItem, 'label' | 'text'>): string {
  const label = inShortLabel(item);
  return label === null ? item.text : `${label} ${item.text}`;
}

/** A whole list as running text, a stop after each item even where the house sets none in lists. */
export const inShortText = (items: readonly Pick<InShortItem, 'label' | 'text'>[]): string =>
  items
    .map(inShortLine)
    .map((line) => (/[.!?…。！？؟।]["'”’»)\]]?$/u.test(line) ? line : `${line}.`))
    .join(' ');
