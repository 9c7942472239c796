import type { Block, ImageAsset, ImageUse } from '../../newsroom/article/article';
import type { StoryToPublish } from '../../newsroom/before-publishing';

type Fields = Record<string, unknown>;

/**
 * The form as the look before publishing takes it, with the number of items its In Short list has. Relations stand in the
 * form as what was added and taken away.
 */
export function storyInForm(values: Fields, saved: Fields, inShortItems: number): StoryToPublish {
  return {
    headline: textOf(values.headline),
    hasSection: countOf('section', values, saved) > 0,
    hasByline:
      countOf('authors', values, saved) > 0 ||
      textOf(values.byline).trim() !== '' ||
      listOf(values.credits).length > 0,
    images: listOf(values.images).map(imageOf),
    body: listOf(values.body) as unknown as Block[],
    inShortItems,
    dateline: textOf(values.dateline),
  };
}

/** What the server has, and what the form has added and taken away since. */
function countOf(field: string, values: Fields, saved: Fields): number {
  const { connect, disconnect } = (values[field] ?? {}) as { connect?: unknown; disconnect?: unknown };
  const stored = saved[field] as { count?: number } | Fields[] | null | undefined;
  const known = Array.isArray(stored) ? stored.length : Number(stored?.count ?? 0);
  return known + listOf(connect).length - listOf(disconnect).length;
}

const imageOf = (image: Fields): ImageUse => ({
  asset: image.asset ? (assetOf(image.asset as Fields) as ImageAsset) : null,
  alternativeText: textOf(image.alternativeText),
  caption: textOf(image.caption),
  credit: textOf(image.credit),
  role: (textOf(image.role) || 'inline') as ImageUse['role'],
  focus: null,
});

const assetOf = (asset: Fields) => ({
  url: textOf(asset.url),
  alternativeText: textOf(asset.alternativeText),
  caption: textOf(asset.caption),
  credit: textOf(asset.credit),
  copyright: textOf(asset.copyright),
});

const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? (value as Fields[]) : []);

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
