type Fields = Record<string, unknown>;

/** The fields of a form that differ from those it began with; a field that was emptied is null. */
export function changedFields(before: Fields, now: Fields): Fields {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  const changed = [...names].filter((name) => !isSame(before[name], now[name]));
  return Object.fromEntries(changed.map((name) => [name, now[name] ?? null]));
}

/** As JSON would store them: an empty field is the same whether it is null, undefined or an empty text. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  return JSON.stringify(one || null) === JSON.stringify(other || null);
}
