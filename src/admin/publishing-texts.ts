/** What editors call the fields, for places where Strapi's own form is not at hand. */
const FIELDS: Readonly<Record<string, string>> = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  section: 'Section',
  dateline: 'Dateline',
  summaryBullets: 'Summary bullets',
  inShort: 'In Short',
  body: 'Body',
  images: 'Images',
  relatedLinks: 'Related links',
  bannedRelated: 'Never suggest',
  byline: 'Byline as typed',
  socialHeadline: 'Social headline',
  socialImage: 'Social picture',
  isFree: 'Free to read',
  breakingUntil: 'Breaking until',
  authors: 'Authors',
  credits: 'Credits',
  tags: 'Tags',
  slug: 'Slug',
  publishAt: 'Publish at',
  unpublishAt: 'Withdraw at',
  embargoUntil: 'Embargo until',
  corrections: 'Corrections',
  substantiveUpdate: 'Readers should know of this change',
};

/** The sentences of what stands around publishing: what was, what is missing, what is asked first. Part of `texts`. */
export const publishingTexts = {
  history: {
    title: 'History',
    subtitle: 'Every save of this story: compare any two versions, bring one back into the draft.',
    all: 'Compare and restore',
    back: 'Back to the story',
    versions: 'Versions, the newest first',
    present: 'the draft of now',
    nobody: 'by itself',
    actions: {
      create: 'Written',
      update: 'Saved',
      restore: 'Restored',
      clone: 'Duplicated',
      publish: 'Published',
      unpublish: 'Withdrawn',
      discardDraft: 'Draft thrown away',
      delete: 'Deleted',
      before: 'As it was before',
    },
    field: (name: string) => FIELDS[name] ?? name,
    comparedWith: 'What changed since',
    differences: 'Differences',
    same: 'These two versions are the same.',
    formOnly: 'The words are the same: bold, a link, a heading or a picture differs.',
    marks: { gone: 'Removed: ', new: 'Added: ' },
    restore: 'Restore this version',
    confirm: (version: string) =>
      `The draft becomes what it was: "${version}". Readers see nothing of it before you publish, the address and the times stay as they are, and the draft of now is kept here as a version.`,
    restored: (leftOut: readonly string[]) =>
      leftOut.length === 0
        ? 'Restored into the draft.'
        : `Restored into the draft, without what is no longer there: ${leftOut.join(', ')}.`,
    newest: 'Newest',
    older: 'Older',
  },
  beforePublishing: {
    title: 'Before you publish',
    nothingMissing: 'Nothing is missing.',
    inSearch: 'In a search result',
    inCards: 'In a shared link',
    isCut: (length: number) => `${length} characters: search results cut it.`,
    pages: (count: number) => (count === 1 ? 'One page is made anew.' : `${count} pages are made anew.`),
    nothingChanges: 'Publishing changes nothing for readers.',
    typedChanges: 'Publishing takes what you have changed here to readers.',
    tickWithoutEffect:
      '"Readers should know" does nothing yet: readers have not met the story, and a first publication is no update.',
    correctionTells: 'A correction is an update: readers are told of it, with or without the tick.',
  },
  asking: {
    linksWait: {
      title: 'Some links wait',
      content:
        'This story links stories that are not public yet. Nothing is lost: each link shows by itself as soon as its story is public. Publish now?',
      confirm: 'Publish',
    },
    unpublish: {
      title: 'Take the story from readers?',
      confirm: 'Take it down',
      public: (path: string) =>
        `Whoever opens ${path || 'its page'} reads that the story is gone (410). It leaves every list, feed and link. The draft stays.`,
      unseen: 'Readers do not see this story.',
    },
    delete: {
      title: 'Delete the story, in every language?',
      confirm: 'Delete it',
      public: (path: string) =>
        `Whoever opens ${path || 'its page'} reads that the story is gone (410), and it leaves every list, feed and link. The draft goes too: nobody can open it any more.`,
      unseen: 'Readers never saw this version. The draft goes, and nobody can open it any more.',
    },
    plannedSave: {
      label: (save: string, time: string) => `${save} · live ${time}`,
      title: 'This time is past',
      past: (time: string) =>
        `${time} is past, so nothing was saved. Choose a time to come, or clear it. To put the story out now, press Publish.`,
      clear: 'Clear the time',
    },
  },
  storyState: {
    live: (time: string) => `Readers have it since ${time}.`,
    withdrawn: (time: string) => `Gone since ${time}: readers are told so (410).`,
    withdrawnBefore: 'Withdrawn: readers are told so (410).',
    draft: 'Readers do not have it yet.',
    none: 'It does not exist in this language yet.',
    embargo: (time: string) =>
      `Under embargo until ${time}: nobody publishes it before without the permission, and no preview link shows it.`,
    news: 'This happened while you were writing. Your words are still here, and not out.',
  },
};
