type Row = Record<string, unknown>;

/**
 * The data of an update, with what its parts leave out: Strapi reads `{ "id": 7, "text": "…" }` among the bullets as part
 * 7 with another text and all else as it is, so the rules have to see it whole. For the rules only, never to be written.
 */
export function withKeptParts(data: Row, stored: Row | null): Row {
  if (stored === null) return data;
  const whole = ([field, value]: [string, unknown]): [string, unknown] => {
    const before = stored[field];
    if (!Array.isArray(value) || !Array.isArray(before)) return [field, value];
    const known = new Map(before.map((part: Row | null) => [String(part?.id), part]));
    return [
      field,
      value.map((part: unknown) => (hasId(part) ? { ...known.get(String(part.id)), ...part } : part)),
    ];
  };
  return Object.fromEntries(Object.entries(data).map(whole));
}

const hasId = (part: unknown): part is Row =>
  typeof part === 'object' && part !== null && (part as Row).id !== undefined && (part as Row).id !== null;
