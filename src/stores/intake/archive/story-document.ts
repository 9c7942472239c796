import type { Block } from '../../../newsroom/article/article';
import type { IncomingImage, IncomingStory } from '../../../newsroom/intake/incoming-story';
import type { RipeStory } from '../../../newsroom/ripe-story';
import type { NameRow } from './names';

/** A file of the media library, as Strapi has it. */
export type AssetRow = Record<string, unknown> & { id: number; documentId: string; url: string };

/** A story that is about to be stored: everything it points to is there. */
export interface ReadyStory {
  digest: string;
  source: string;
  item: string;
  documentId: string;
  /** Of the story as it came. */
  fingerprint: string;
  ripe: RipeStory;
  section: NameRow | null;
  authors: NameRow[];
  /** The file of each of its pictures, null where there is none. */
  assets: (AssetRow | null)[];
  /** The story here that each related link leads to, null where it leads elsewhere. */
  targets: (string | null)[];
  isLive: boolean;
  /** Its address was claimed before. */
  hasAddress: boolean;
  /** Addresses of the source, that readers are to be led from. */
  oldPaths: string[];
  /** Both versions as they stood in a newsroom of ours; null for every other source. */
  exact: ExactStory | null;
}

/** A story out of an archive of ours, row by row. */
export interface ExactStory {
  draft: Record<string, unknown>;
  live: Record<string, unknown> | null;
  createdAt: Date | null;
  changedAt: Date | null;
  /** Of the version that readers have. */
  liveChangedAt: Date | null;
  publishedAt: Date | null;
  /** What the archive had placed at its foot; null lets it be asked anew. */
  suggestions: { place: number; documentId: string; reason: string }[] | null;
}

/** A story as Strapi would read it back with its parts: what the rules of pages are made for. */
export function storyDocument(story: ReadyStory, slug: string, now: Date): Record<string, unknown> {
  const { article, teaser } = story.ripe;
  const given = article.firstPublishedAt === null ? null : new Date(article.firstPublishedAt);
  return {
    documentId: story.documentId,
    locale: article.locale,
    headline: article.headline,
    slug,
    standfirst: article.standfirst,
    dateline: article.dateline,
    inShort: article.inShort,
    teaser,
    body: storedBody(article.body, article.images, story.assets),
    tags: article.tags,
    firstPublishedAt: story.isLive ? (given ?? now) : null,
    substantiveUpdateAt: null,
    section: story.section,
    authors: story.authors,
    images: storedImages(article, story.assets),
    relatedLinks: article.relatedLinks.map(({ title, url }, at) =>
      linkOf(title, url, story.targets[at] ?? null),
    ),
    credits: article.credits.map(({ name, place }) => ({
      name: name.slice(0, 255),
      place: place.slice(0, 255),
    })),
    corrections: article.corrections.map(({ text, at }) => ({
      text: text.slice(0, 2_000),
      at: at === null ? (given ?? now) : new Date(at),
    })),
    summaryBullets: article.summaryBullets,
  };
}

function linkOf(title: string, url: string, target: string | null) {
  const isWeb = target === null && url !== '' && url.length <= 255;
  return {
    title: title.slice(0, 255),
    url: isWeb ? url : null,
    targetDocumentId: target,
    byHeadline: target === null && !isWeb,
  };
}

/** Columns of the database; the words of a picture are cut there rather than lost. */
const SHORT = 255;

/** Pictures that stand in the text are shown there; a picture without a file keeps its words for the editor. */
function storedImages(article: IncomingStory, assets: readonly (AssetRow | null)[]) {
  const inBody = new Set(article.body.flatMap((block) => placeIn(block) ?? []));
  return article.images.flatMap((image, at) => {
    const asset = assets[at] ?? null;
    const isShown = image.role === 'inline' && asset !== null && inBody.has(placeOf(image));
    const hasWords = `${image.caption}${image.alternativeText}${image.credit}` !== '';
    if (isShown || (asset === null && !hasWords)) return [];
    return [
      {
        alternativeText: image.alternativeText.slice(0, SHORT),
        caption: image.caption.slice(0, 1_000),
        credit: image.credit.slice(0, SHORT),
        role: image.role,
        asset,
      },
    ];
  });
}

export const placeOf = (image: IncomingImage | { file?: unknown; url?: unknown }): string =>
  'file' in image && typeof image.file === 'string'
    ? `file ${image.file}`
    : `url ${String((image as { url?: unknown }).url)}`;

function placeIn(block: Block): string | null {
  const image =
    block.type === 'image' ? (block.image as { file?: unknown; url?: unknown } | undefined) : undefined;
  return image === undefined ? null : placeOf(image);
}

/** The body with our files for its pictures; a picture that there is no file of is taken out. */
function storedBody(
  body: readonly Block[],
  images: readonly IncomingImage[],
  assets: readonly (AssetRow | null)[],
): Block[] {
  const known = new Map(images.map((image, at) => [placeOf(image), { image, asset: assets[at] ?? null }]));
  return body.flatMap((block): Block[] => {
    const place = placeIn(block);
    if (place === null || isOurs(block)) return [block];
    const found = known.get(place);
    if (found === undefined || found.asset === null) return [];
    return [
      { type: 'image', image: imageFields(found.asset, found.image), children: [{ type: 'text', text: '' }] },
    ];
  });
}

/** A block of an archive of ours holds the whole file already. */
const isOurs = (block: Block): boolean =>
  typeof (block.image as { hash?: unknown } | undefined)?.hash === 'string';

const BLOCK_FIELDS = [
  ...[
    'name',
    'alternativeText',
    'url',
    'caption',
    'width',
    'height',
    'formats',
    'hash',
    'ext',
    'mime',
    'size',
  ],
  ...['previewUrl', 'provider', 'provider_metadata', 'createdAt', 'updatedAt'],
];

/** What Strapi's editor copies of a file into a text. */
function imageFields(asset: AssetRow, words: IncomingImage): Record<string, unknown> {
  const fields = Object.fromEntries(BLOCK_FIELDS.map((name) => [name, plain(asset[name])]));
  return {
    ...fields,
    alternativeText: words.alternativeText || fields.alternativeText,
    caption:
      [words.caption, words.credit === '' ? '' : `(${words.credit})`]
        .filter((part) => part !== '')
        .join(' ') || fields.caption,
  };
}

const plain = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : (value ?? null));
