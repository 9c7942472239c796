interface Dated {
  id?: unknown;
  text?: unknown;
  at?: unknown;
}

/**
 * Is there one among them that readers have not been told, new or in other words? They should know of it: a correction
 * is an update worth telling.
 */
export function hasNewCorrection(given: unknown, known: readonly Dated[]): boolean {
  const told = new Set(known.map(({ text }) => wordsOf(text)));
  return (
    Array.isArray(given) &&
    given.some((one: unknown) => {
      const words = wordsOf((one as Dated | null)?.text);
      return words !== '' && !told.has(words);
    })
  );
}

const wordsOf = (text: unknown): string => (typeof text === 'string' ? text.trim() : '');

/**
 * Corrections as a save sends them, each with the time it was made: the one typed, else the one it had, else `now`
 * (ISO 8601). Readers are owed the time of a correction, and editors forget it. What is no object is left for the
 * checks of the input.
 */
export function datedCorrections(
  given: readonly unknown[],
  { known, now }: { known: readonly Dated[]; now: string },
): unknown[] {
  return given.map((correction) => {
    if (typeof correction !== 'object' || correction === null) return correction;
    const { id, at } = correction as Dated;
    if (at !== undefined && at !== null && at !== '') return correction;
    const before = id === undefined ? undefined : known.find((one) => String(one.id) === String(id));
    return { ...correction, at: at === undefined ? (before?.at ?? now) : now };
  });
}
