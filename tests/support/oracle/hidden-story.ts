import type { RunningStrapi } from '../start-strapi';

/** What an editor keeps to the newsroom in one of several worlds; `null` is the world without it. */
export interface Secret {
  headline: string;
  standfirst: string;
  words: string;
  at: string;
  tags: string[];
}

export const SECRETS: readonly Secret[] = [
  {
    headline: 'Mirabel steps down, secret',
    standfirst: 'Mirabel secret standfirst',
    words: 'Mirabel secret body words.',
    at: '2031-04-05T06:07:00.000Z',
    tags: ['mirabel'],
  },
  {
    headline: 'Zebra market opens, secret',
    standfirst: 'Zebra secret standfirst',
    words: 'Zebra secret body words.',
    at: '2044-10-11T12:13:00.000Z',
    tags: ['zebra'],
  },
];

/** Fragments that tell the worlds apart, and values that are in all of them. */
export const VALUES = [
  ...[
    'M',
    'm',
    'Mi',
    'Z',
    'z',
    'secret',
    'Mirabel',
    'Stopped',
    'Open',
    'a',
    'e',
    '',
    '0',
    '1',
    '5',
    '2031',
    'true',
  ],
  ...['2031-04-05T06:07:00.000Z', '2037-01-01T00:00:00.000Z', '2001-01-01T00:00:00.000Z', 'null', 'fr', 'en'],
];

export interface Newsroom {
  documentIds: string[];
  /** Takes the newsroom from whatever world it is in to this one. */
  become(secret: Secret | null): Promise<void>;
}

const bodyOf = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

/**
 * Two public stories, one of them linked to a draft, banned from another one, and with a picture that a draft shows too.
 * The worlds differ in drafts alone: a story never published, a rewrite of a public one, and a translation of it.
 */
export async function newsroomWithSecrets(news: RunningStrapi): Promise<Newsroom> {
  const { strapi, rest } = news;
  await strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French (fr)' });
  const documentOf = async (address: string, data: object): Promise<string> => {
    const { status, body } = await rest(address, { data });
    if (status >= 300) throw new Error(`${address}: ${status} ${JSON.stringify(body)}`);
    return body.data.documentId;
  };
  const section = await documentOf('/api/sections', { name: 'Harbour' });
  const author = await documentOf('/api/authors', { name: 'Ann Roe' });
  const file = await strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'quay.jpg',
      hash: 'quay',
      ext: '.jpg',
      mime: 'image/jpeg',
      size: 1,
      url: '/uploads/quay.jpg',
      provider: 'local',
      alternativeText: 'The quay',
    },
  });
  const images = [{ asset: file.id, role: 'lead', alternativeText: 'The quay' }];
  const open = await documentOf('/api/articles', {
    headline: 'Open story',
    section,
    authors: [author],
    images,
  });
  const hidden = await documentOf('/api/articles?status=draft', { headline: 'A plan' });
  const linked = await documentOf('/api/articles', {
    headline: 'Linked story',
    standfirst: 'Open to all',
    section,
    authors: [author],
    relatedLinks: [{ article: hidden }, { article: open }],
    bannedRelated: [hidden, open],
    body: bodyOf('The harbour is open to everybody from Monday on.'),
  });

  let extra: string | null = null;
  const draft = (secret: Secret | null, own: object) => ({
    standfirst: secret?.standfirst ?? null,
    body: secret ? bodyOf(secret.words) : [],
    publishAt: secret?.at ?? null,
    unpublishAt: null,
    tags: secret?.tags ?? [],
    ...own,
  });
  const save = async (address: string, data: object) => {
    const { status, body } = await rest(address, { method: 'PUT', data });
    if (status >= 300) throw new Error(`${address}: ${status} ${JSON.stringify(body)}`);
  };

  return {
    documentIds: [open, linked, hidden],
    async become(secret) {
      const relations = secret
        ? { section, authors: [author], images }
        : { section: null, authors: [], images: [] };
      const headline = secret?.headline ?? 'A plan';
      await save(
        `/api/articles/${hidden}?status=draft`,
        draft(secret, { headline, ...relations, bannedRelated: secret ? [linked] : [] }),
      );
      for (const [address, shown] of [
        [linked, 'Linked story'],
        [open, 'Open story'],
      ] as const) {
        await save(`/api/articles/${address}?status=draft`, {
          headline: secret ? `${secret.headline} again` : shown,
          standfirst: secret?.standfirst ?? 'Open to all',
          publishAt: secret?.at ?? null,
        });
      }
      if (extra !== null) await rest(`/api/articles/${extra}`, { method: 'DELETE' });
      extra = null;
      await rest(`/api/articles/${linked}?locale=fr`, { method: 'DELETE' });
      if (secret !== null) {
        await save(
          `/api/articles/${linked}?locale=fr&status=draft`,
          draft(secret, { headline: `${secret.headline} fr` }),
        );
        extra = await documentOf(
          '/api/articles?status=draft',
          draft(secret, {
            headline: `${secret.headline} extra`,
            relatedLinks: [{ article: open }],
            section,
            images,
          }),
        );
      }
      // As the schedule would leave them: what hinders a publication, written by the newsroom itself.
      await strapi.db.query('api::article.article').updateMany({
        where: { publishedAt: { $null: true } },
        data: { scheduleProblem: secret ? `Stopped: ${secret.headline}` : null },
      });
    },
  };
}
