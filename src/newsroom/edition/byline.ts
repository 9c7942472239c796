import type { Card } from './edition';

/** Whose story it is, as a line: what the editor typed, else the authors' names in order; '' for a story by nobody. */
export const bylineOf = ({ byline, authors }: Pick<Card, 'byline' | 'authors'>): string =>
  byline || authors.map(({ name }) => name).join(', ');
