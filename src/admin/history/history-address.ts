/** The page of a story's versions, as the admin's router knows it. */
export const HISTORY_PATH = 'slugline-history/:documentId';

export const historyAddress = (documentId: string, locale: string | undefined): string =>
  `/slugline-history/${documentId}${locale ? `?locale=${encodeURIComponent(locale)}` : ''}`;
