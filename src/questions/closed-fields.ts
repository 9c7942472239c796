/**
 * What stays in the newsroom: when a story will go live or come down and why it did not, which stories an editor keeps
 * apart, whose desk a story is on and what is noted there, which document a link without a public story means, and which drafts show a file.
 */
export const CLOSED_FIELDS = {
  'api::article.article': [
    'bannedRelated',
    'publishAt',
    'unpublishAt',
    'missedPublishAt',
    'missedUnpublishAt',
    'scheduleProblem',
    'embargoUntil',
    'withdrawnAt',
    'isTimeProposed',
    'deskState',
    'withPerson',
    'deskNotes',
  ],
  'article.related-link': ['targetDocumentId', 'byHeadline'],
  'plugin::upload.file': ['related', 'folder', 'folderPath'],
} as const;
