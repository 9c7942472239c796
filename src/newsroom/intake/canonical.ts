/**
 * A plain value as text that is the same for equal values, whatever order their keys were written in. `write` is for who
 * has the texts of what stands in it already.
 */
export function canonical(value: unknown, write: (inner: unknown) => string = canonical): string {
  if (value === undefined) return 'null';
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((inner) => write(inner)).join(',')}]`;
  let text = '';
  for (const key of Object.keys(value).sort()) {
    const inner = (value as Record<string, unknown>)[key];
    if (inner !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${write(inner)}`;
  }
  return `{${text}}`;
}
