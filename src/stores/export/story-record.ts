import type { StoryRecord } from '../../newsroom/intake/slugline/story-line';

type Row = Record<string, unknown>;

/** The fields of a version that may differ between what editors have and what readers have. */
const OWN = [
  ...['headline', 'standfirst', 'dateline', 'tags', 'inShort', 'teaser', 'body', 'summaryBullets', 'images'],
  ...[
    'relatedLinks',
    'credits',
    'corrections',
    'section',
    'sectionId',
    'authors',
    'authorIds',
    'byline',
    'socialHeadline',
  ],
  ...['socialImage', 'isFree', 'breakingUntil'],
];

/** A story in one language as a line of the archive: the editors' version, and beside it where readers have another. */
export function storyRecord(
  draft: Row,
  live: Row | null,
  more: { formerSlugs: string[]; suggestions: Row[] },
): StoryRecord {
  const own = versionOf(draft);
  const public_ = live === null ? null : versionOf(live);
  const differing = Object.fromEntries(
    OWN.filter((name) => public_ !== null && JSON.stringify(public_[name]) !== JSON.stringify(own[name])).map(
      (name) => [name, public_?.[name]],
    ),
  );
  return {
    slugline: 'article',
    documentId: draft.documentId,
    locale: draft.locale,
    status: live === null ? 'draft' : 'published',
    slug: text(draft.slug),
    formerSlugs: more.formerSlugs,
    firstPublishedAt: time(draft.firstPublishedAt),
    ...own,
    source: {
      kind: 'slugline',
      name: '',
      url: '',
      item: String(draft.documentId),
      version: time(draft.updatedAt) ?? '',
    },
    updatedAt: time(draft.substantiveUpdateAt),
    createdAt: time(draft.createdAt),
    changedAt: time(draft.updatedAt),
    publishedAt: live === null ? null : time(live.publishedAt),
    publishAt: time(draft.publishAt),
    unpublishAt: time(draft.unpublishAt),
    embargoUntil: time(draft.embargoUntil),
    withdrawnAt: time(draft.withdrawnAt),
    deskState: text(draft.deskState) || 'writing',
    deskNotes: text(draft.deskNotes),
    ...(live === null
      ? {}
      : {
          live: { slug: text(live.slug), changedAt: time(live.updatedAt), ...differing },
          suggestions: more.suggestions,
        }),
  };
}

const versionOf = (row: Row): Row => ({
  headline: text(row.headline),
  standfirst: text(row.standfirst),
  dateline: text(row.dateline),
  section: text((row.section as Row | null)?.name),
  sectionId: (row.section as Row | null)?.documentId ?? null,
  authors: list(row.authors).map(({ name }) => text(name)),
  authorIds: list(row.authors).map(({ documentId }) => documentId),
  tags: list(row.tags),
  inShort: list(row.inShort),
  teaser: text(row.teaser),
  byline: text(row.byline),
  socialHeadline: text(row.socialHeadline),
  socialImage: (row.socialImage as Row | null | undefined)?.documentId ?? null,
  isFree: row.isFree !== false && row.isFree !== 0,
  breakingUntil: time(row.breakingUntil),
  body: list(row.body),
  summaryBullets: list(row.summaryBullets).map((one) => ({
    text: text(one.text),
    label: text(one.label),
    locked: one.locked === true,
  })),
  images: list(row.images).map((one) => {
    const asset = one.asset as Row | null | undefined;
    return {
      file: asset ? mediaName(String(asset.url)) : '',
      asset: asset?.documentId ?? null,
      alternativeText: text(one.alternativeText),
      caption: text(one.caption),
      credit: text(one.credit),
      role: text(one.role) || 'inline',
      focus: one.focus ?? null,
    };
  }),
  relatedLinks: list(row.relatedLinks).map((one) => ({
    title: text(one.title),
    url: text(one.url),
    documentId: text(one.targetDocumentId) || text((one.article as Row | null)?.documentId) || null,
  })),
  credits: list(row.credits).map(({ name, place }) => ({ name: text(name), place: text(place) })),
  corrections: list(row.corrections).map((one) => ({ text: text(one.text), at: time(one.at) })),
});

/** The file of an address of ours, as it lies in the folder of an export. */
export const mediaName = (url: string): string => url.split(/[?#]/u, 1)[0]?.split('/').at(-1) ?? '';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : []);
const time = (value: unknown): string | null =>
  value === null || value === undefined ? null : new Date(value as string).toISOString();
