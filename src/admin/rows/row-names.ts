/** A row of a form's repeatable part, as the form holds it. */
type Row = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const firstOf = (...values: unknown[]): string => values.map(text).find((value) => value !== '') ?? '';

/** Documents that links lead to and that the form knows by their ids only. */
export type Headlines = Readonly<Record<string, string | null>>;

/**
 * What each row of a form is called while it is closed: a bullet by its words, a picture by its caption, a link by its own
 * title, its story's headline or its address. '' where there is nothing to call it by.
 */
export const ROW_NAMES: Readonly<Record<string, (row: Row, headlines: Headlines) => string>> = {
  summaryBullets: ({ label, text: words }) =>
    [text(label), text(words)].filter((part) => part !== '').join(': '),
  images: ({ caption, alternativeText, asset }) => {
    const file = (asset ?? {}) as Row;
    return firstOf(caption, file.caption, alternativeText, file.alternativeText, file.name);
  },
  relatedLinks: (link, headlines) =>
    firstOf(link.title, chosenIn(link)?.headline, headlines[targetOf(link) ?? ''], link.url),
  corrections: ({ text: words }) => text(words),
  credits: ({ name, place }) => [text(name), text(place)].filter((part) => part !== '').join(', '),
};

/** The story that was just chosen in the form, if one was. */
function chosenIn({ article }: Row): { documentId?: string; headline?: string } | null {
  const { connect } = (article ?? {}) as { connect?: unknown[] };
  return (connect?.at(-1) as { documentId?: string; headline?: string } | undefined) ?? null;
}

/** The document a link leads to, whether it was just chosen or came with the story. */
export const targetOf = (link: Row): string | null =>
  chosenIn(link)?.documentId ?? (text(link.targetDocumentId) || null);
