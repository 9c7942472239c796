const known = new Map<string, ReadonlySet<string>>();

/** The months of a language in lower case, as a name and as part of a date, from the engine's own tables. */
export function monthsOf(locale: string): ReadonlySet<string> {
  const before = known.get(locale);
  if (before !== undefined) return before;
  const months = new Set<string>();
  for (let month = 0; month < 12; month += 1) for (const form of namesOf(locale, month)) months.add(form);
  if (known.size < 200) known.set(locale, months);
  return months;
}

function namesOf(locale: string, month: number): string[] {
  const day = new Date(Date.UTC(2026, month, 15));
  try {
    return (['long', 'short'] as const).flatMap((style) =>
      [{ month: style }, { month: style, day: 'numeric' as const }].map((format) =>
        (
          new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' })
            .formatToParts(day)
            .find(({ type }) => type === 'month')?.value ?? ''
        )
          .toLowerCase()
          .replace(/\.$/u, ''),
      ),
    );
  } catch {
    return []; // a locale that Strapi accepts and Intl does not know
  }
}
