import type { Save } from './saves';

/** Fields the newsroom derives: whatever a caller sends for them is ignored, so a story read can be written back. */
const DERIVED = new Set([
  'inShort',
  'teaser',
  'firstPublishedAt',
  'substantiveUpdateAt',
  'missedPublishAt',
  'missedUnpublishAt',
  'scheduleProblem',
  'withdrawnAt',
]);

/** What a save was given to store: what a caller sends for a derived field is not theirs to say. */
export const givenIn = ({ data }: Pick<Save, 'data'>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([field]) => !DERIVED.has(field)));
