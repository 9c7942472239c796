/** White space that is not one plain space. Most texts have none, and to write every space of a story anew costs more than to look. */
const UNEVEN = /[^\S ]| {2}/u;

/** The text with one plain space wherever it has white space, line breaks too. */
export const singleSpaced = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/gu, ' ') : text);
