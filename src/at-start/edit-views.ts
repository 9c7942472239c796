interface Field {
  label: string;
  description?: string;
  /** Shown, and not to be typed in. */
  isReadOnly?: boolean;
}

export interface View {
  uid: string;
  mainField: string;
  fields: Record<string, Field>;
  /** Rows of the form; a field that stands in none is hidden. Widths add up to 12. */
  edit: [name: string, size: number][][];
  list?: string[];
  /** The list opens with what was saved last, 20 stories a page. */
  newestFirst?: boolean;
}

/** What an editor reads beside each field, and in which order the fields stand. */
export const VIEWS: View[] = [
  {
    uid: 'api::article.article',
    mainField: 'headline',
    fields: {
      headline: { label: 'Headline', description: 'Without a full stop at the end.' },
      slug: {
        label: 'Slug',
        description: 'Leave empty: it is made from the headline, and never moves once readers have met it.',
      },
      standfirst: {
        label: 'Standfirst',
        description: 'One or two sentences under the headline. Also the teaser on other pages.',
      },
      section: { label: 'Section' },
      dateline: { label: 'Dateline', description: 'Where the story was reported from: OSLO, Norway.' },
      summaryBullets: {
        label: 'Summary bullets',
        description: 'For the In Short list. Leave empty and the list is made from the body.',
      },
      body: { label: 'Body' },
      images: { label: 'Images' },
      relatedLinks: {
        label: 'Related links',
        description:
          'Another story or a web address, in the order readers see. A story that is not live yet appears by itself.',
      },
      bannedRelated: {
        label: 'Never suggest',
        description: 'Stories that the archive must not put at the foot of this one.',
      },
      authors: { label: 'Authors', description: 'In the order of the byline.' },
      byline: {
        label: 'Byline as typed',
        description: 'In place of the authors’ names: By our correspondent. Empty: the authors.',
      },
      socialHeadline: {
        label: 'Social headline',
        description: 'For the card of a shared link. Empty: the headline.',
      },
      socialImage: {
        label: 'Social picture',
        description: 'For the card of a shared link. Empty: the lead picture.',
      },
      isFree: {
        label: 'Free to read',
        description: 'No: for subscribers only. Sites and search engines are told.',
      },
      breakingUntil: {
        label: 'Breaking news until',
        description: 'Sites mark the story as breaking until this time.',
      },
      deskState: { label: 'State' },
      credits: { label: 'Credits', description: 'Who reported from where.' },
      tags: { label: 'Tags' },
      firstPublishedAt: { label: 'First published' },
      updatedAt: { label: 'Last saved' }, // its column also says when a story goes live
      publishAt: {
        label: 'Publish at',
        description:
          'To publish later: set the time and press Save, not Publish. Publish puts the story out at once and clears this.',
      },
      unpublishAt: {
        label: 'Withdraw at',
        description:
          'Takes the story from the public at this time. Save is enough, also for a story that is live.',
      },
      embargoUntil: {
        label: 'Embargo until',
        description:
          'Nobody publishes the story before this time, the schedule included, without the permission to publish during an embargo. It publishes nothing by itself.',
      },
      missedPublishAt: { label: 'Not published at', isReadOnly: true },
      missedUnpublishAt: { label: 'Not withdrawn at', isReadOnly: true },
      scheduleProblem: {
        label: 'Schedule',
        description:
          'Why the story was not published or withdrawn at its time. Set a new time, or publish by hand.',
        isReadOnly: true,
      },
      corrections: {
        label: 'Corrections',
        description: 'What was wrong and when it was put right. Readers see it.',
      },
      substantiveUpdate: {
        label: 'Readers should know of this change',
        description:
          'Tick for new facts or a correction: the time of the update that readers see moves when you publish, and the tick goes. Leave it for spelling and layout.',
      },
    },
    edit: [
      [['headline', 12]],
      [['standfirst', 12]],
      [
        ['section', 4],
        ['authors', 4],
        ['dateline', 4],
      ],
      [['summaryBullets', 12]],
      [['body', 12]],
      [['images', 12]],
      [['relatedLinks', 12]],
      [['bannedRelated', 12]],
      [['tags', 12]],
      [['byline', 12]],
      [['credits', 12]],
      [
        ['socialHeadline', 6],
        ['socialImage', 6],
      ],
      [
        ['isFree', 6],
        ['breakingUntil', 6],
      ],
      [['slug', 12]],
      [
        ['publishAt', 6],
        ['unpublishAt', 6],
      ],
      [['embargoUntil', 6]],
      [['corrections', 12]],
      [['substantiveUpdate', 12]],
    ],
    list: ['headline', 'deskState', 'updatedAt', 'authors'], // what has to be seen on a small screen comes first
    newestFirst: true,
  },
  {
    uid: 'article.summary-bullet',
    mainField: 'text',
    fields: {
      label: { label: 'Label', description: 'Bold words in front, if any: "Reaction".' },
      text: { label: 'Bullet', description: 'One fact, one sentence, 8 to 18 words.' },
      locked: {
        label: 'Leave exactly as typed',
        description: 'No repair of names, quotes or the final stop.',
      },
    },
    edit: [
      [['text', 12]],
      [
        ['label', 6],
        ['locked', 6],
      ],
    ],
  },
  {
    uid: 'article.image',
    mainField: 'caption',
    fields: {
      asset: { label: 'Picture' },
      alternativeText: {
        label: 'Alternative text',
        description:
          'What the picture shows, for those who cannot see it. Empty: the words of the picture itself.',
      },
      caption: { label: 'Caption', description: 'Empty: the caption of the picture itself.' },
      credit: { label: 'Credit', description: 'Photographer and agency.' },
      focus: { label: 'Focus', description: 'What crops of the picture must not cut off.' },
      role: { label: 'Place', description: 'Lead stands at the top and on other pages.' },
    },
    edit: [
      [['asset', 12]],
      [['caption', 12]],
      [['alternativeText', 12]],
      [
        ['credit', 6],
        ['role', 6],
      ],
      [['focus', 12]],
    ],
  },
  {
    uid: 'article.correction',
    mainField: 'text',
    fields: {
      text: { label: 'What was wrong', description: 'An earlier version of this story said ...' },
      at: { label: 'Put right at', description: 'Empty: the time you save.' },
    },
    edit: [[['text', 12]], [['at', 6]]],
  },
  {
    uid: 'article.related-link',
    mainField: 'title',
    fields: {
      article: { label: 'Story', description: 'Either a story of ours ...' },
      url: { label: 'Web address', description: '... or an address that starts with https://.' },
      title: { label: 'Own title', description: 'Empty: the headline of the story.' },
    },
    edit: [
      [
        ['article', 6],
        ['url', 6],
      ],
      [['title', 12]],
    ],
  },
  {
    uid: 'api::front.front',
    mainField: 'name',
    fields: {
      name: { label: 'Name', description: 'For the newsroom only: Front page, Sport.' },
      section: { label: 'Section', description: 'Empty: the front page of the newspaper.' },
      stories: {
        label: 'Stories, in the order readers see',
        description:
          'They come first; the newest others follow by themselves. Drafts wait until they are live.',
      },
    },
    edit: [
      [
        ['name', 6],
        ['section', 6],
      ],
      [['stories', 12]],
    ],
    list: ['name', 'section', 'updatedAt'],
  },
];
