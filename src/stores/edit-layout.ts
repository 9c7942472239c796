import type { Core } from '@strapi/strapi';

interface Field {
  label: string;
  description?: string;
  /** Shown, and not to be typed in. */
  isReadOnly?: boolean;
}

type Metadatas = Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>;

interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Metadatas;
  layouts: { edit: { name: string; size: number }[][]; list: string[] };
}

interface View {
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
const VIEWS: View[] = [
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
      credits: { label: 'Credits', description: 'Who reported from where.' },
      tags: { label: 'Tags' },
      firstPublishedAt: { label: 'First published' },
      updatedAt: { label: 'Last saved' },
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
        ['section', 6],
        ['dateline', 6],
      ],
      [['summaryBullets', 12]],
      [['body', 12]],
      [['images', 12]],
      [['relatedLinks', 12]],
      [['bannedRelated', 12]],
      [
        ['authors', 6],
        ['tags', 6],
      ],
      [['credits', 12]],
      [['slug', 12]],
      [
        ['publishAt', 6],
        ['unpublishAt', 6],
      ],
      [['corrections', 12]],
      [['substantiveUpdate', 12]],
    ],
    list: ['headline', 'section', 'publishAt'], // the status comes last, and has to be seen on a small screen
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
];

const DONE = { type: 'slugline', name: 'edit-layout', key: 'done' };
/** Raised when the table above changes; an editor's own changes of the layout since then are then given up. */
const VERSION = 7;

/** Sets labels, help and order of the forms once; later changes that a newsroom makes in the admin stay. */
export async function setEditLayout(strapi: Core.Strapi): Promise<void> {
  if ((await strapi.store.get(DONE)) === VERSION) return;
  const contentManager = strapi.plugin('content-manager');
  for (const view of VIEWS) {
    const isComponent = view.uid in strapi.components;
    const service = contentManager.service(isComponent ? 'components' : 'content-types');
    const type = isComponent ? strapi.components[view.uid as never] : strapi.contentTypes[view.uid as never];
    const configuration: Configuration = await service.findConfiguration(type);
    await service.updateConfiguration(type, configured(configuration, view));
  }
  await strapi.store.set({ ...DONE, value: VERSION });
}

function configured({ settings, metadatas, layouts }: Configuration, view: View): Configuration {
  const described = Object.entries(metadatas).map(([name, metadata]) => {
    const field = view.fields[name];
    if (!field) return [name, metadata];
    const edit = {
      ...metadata.edit,
      label: field.label,
      description: field.description ?? '',
      editable: field.isReadOnly !== true,
    };
    return [name, { edit, list: { ...metadata.list, label: field.label } }];
  });
  return {
    settings: {
      ...settings,
      mainField: view.mainField,
      ...(view.newestFirst ? { defaultSortBy: 'updatedAt', defaultSortOrder: 'DESC', pageSize: 20 } : {}),
    },
    metadatas: Object.fromEntries(described) as Metadatas,
    layouts: {
      edit: view.edit.map((row) => row.map(([name, size]) => ({ name, size }))),
      list: view.list ?? layouts.list,
    },
  };
}
