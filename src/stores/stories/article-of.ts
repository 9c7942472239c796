import type {
  Article,
  Block,
  Focus,
  ImageAsset,
  ImageFormat,
  ImageRole,
  ImageUse,
  InShortItem,
  RelatedLink,
  SummaryBullet,
} from '../../newsroom/article/article';
import { versionedAddress } from '../../newsroom/images/versioned-address';

type Row = Record<string, unknown>;

/** A Strapi document (or the data of a write) as the newsroom's plain Article. Missing parts become '' and []. */
export const articleOf = (document: Row): Article => ({
  headline: text(document.headline),
  slug: text(document.slug),
  standfirst: text(document.standfirst),
  section: sectionOf(document.section),
  dateline: text(document.dateline),
  body: list(document.body) as unknown as Block[],
  summaryBullets: bulletsOf(document.summaryBullets),
  inShort: list(document.inShort) as unknown as InShortItem[],
  images: list(document.images).map(imageOf),
  relatedLinks: list(document.relatedLinks).flatMap(linkOf),
  authors: list(document.authors).map((author) => ({
    documentId: text(author.documentId),
    name: text(author.name),
    slug: text(author.slug),
  })),
  byline: text(document.byline).trim(),
  credits: list(document.credits).map((credit) => ({ name: text(credit.name), place: text(credit.place) })),
  tags: list(document.tags).filter((tag): tag is never => typeof tag === 'string'),
  firstPublishedAt: time(document.firstPublishedAt),
  corrections: list(document.corrections).map((correction) => ({
    text: text(correction.text),
    at: time(correction.at) ?? '',
  })),
  breakingUntil: time(document.breakingUntil),
  isFree: document.isFree !== false && document.isFree !== 0,
  socialHeadline: text(document.socialHeadline).trim(),
  socialImage: pictureIn(document.socialImage),
});

export const bulletsOf = (value: unknown): SummaryBullet[] =>
  list(value).map((bullet) => ({
    text: text(bullet.text),
    label: text(bullet.label),
    locked: bullet.locked === true,
  }));

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const list = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : []);

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const time = (value: unknown): string | null => {
  if (value === null || value === undefined || value === '') return null;
  const date = new Date(value as string | number | Date);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
};

function sectionOf(value: unknown): Article['section'] {
  if (value === null || typeof value !== 'object') return null;
  const section = value as Row;
  if (typeof section.name !== 'string') return null;
  return { documentId: text(section.documentId), name: section.name, slug: text(section.slug) };
}

function imageOf(image: Row): ImageUse {
  return {
    asset: pictureIn(image.asset),
    alternativeText: text(image.alternativeText),
    caption: text(image.caption),
    credit: text(image.credit),
    role: (text(image.role) || 'inline') as ImageRole,
    focus: focusOf(image.focus),
  };
}

/** A file that was read with the story; an id alone, as a write may name it, is none yet. */
function pictureIn(value: unknown): ImageAsset | null {
  const asset = value as Row | null | undefined;
  return asset && typeof asset === 'object' && typeof asset.url === 'string' ? assetOf(asset) : null;
}

function focusOf(value: unknown): Focus | null {
  const { x, y } = (value ?? {}) as { x?: unknown; y?: unknown };
  return typeof x === 'number' && typeof y === 'number' ? { x, y } : null;
}

const assetOf = (asset: Row): ImageAsset => ({
  documentId: text(asset.documentId),
  url: versionedAddress(text(asset.url), text(asset.version)),
  mime: text(asset.mime),
  width: number(asset.width),
  height: number(asset.height),
  alternativeText: text(asset.alternativeText),
  caption: text(asset.caption),
  credit: text(asset.credit),
  copyright: text(asset.copyright),
  formats: Object.entries((asset.formats as Record<string, Row> | null) ?? {}).map(
    ([name, format]): ImageFormat => ({
      name,
      url: versionedAddress(text(format.url), text(asset.version)),
      width: number(format.width) ?? 0,
      height: number(format.height) ?? 0,
    }),
  ),
});

function linkOf(link: Row): RelatedLink[] {
  const title = text(link.title);
  const target = text(link.targetDocumentId) || text((link.article as Row | null)?.documentId);
  if (target !== '') return [{ kind: 'article', documentId: target, title }];
  if (text(link.url) !== '') return [{ kind: 'external', url: text(link.url), title }];
  return link.byHeadline === true && title !== '' ? [{ kind: 'headline', title }] : [];
}
