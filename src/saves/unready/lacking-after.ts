import type { Core } from '@strapi/strapi';
import type { Article, InShortItem } from '../../newsroom/article/article';
import { missingBeforePublishing, toPublish } from '../../newsroom/before-publishing';
import type { HouseStyle } from '../../newsroom/house-style';
import { isLinkedAfter, referencesIn, type Reference } from '../../newsroom/input/relation-input';
import { blockers, isAbout, type Problem } from '../../newsroom/problem';
import { articleOf } from '../../stores/stories/article-of';
import { withKeptParts } from '../kept-parts';
import { isRowId } from '../links/relation-targets';

type Row = Record<string, unknown>;

interface SaveToJudge {
  data: Row;
  stored: Row | null;
  /** The story as it will be, as far as the data tells by itself. */
  story: Article;
  items: readonly InShortItem[];
  /** What cannot be read of it; a headline that cannot is one all the same. */
  broken: readonly Problem[];
}

/**
 * What the house style does not let a story go live without, and the story would still lack after this save. Known before
 * anything is written, so that it is told beside all else that is wrong; `refuseIncomplete` has the last word.
 */
export async function lackingAfter(
  { data, stored, story, items, broken }: SaveToJudge,
  { strapi, style: { beforePublishing } }: { strapi: Core.Strapi; style: HouseStyle },
): Promise<Problem[]> {
  const headline = isAbout(broken, 'headline') ? '?' : story.headline;
  const mayBlock = headline.trim() === '' || Object.values(beforePublishing).includes('blocker');
  if (!mayBlock) return [];
  const before = (field: string) => [stored?.[field] ?? []].flat() as object[];
  const hasAuthors = isLinkedAfter(data.authors, before('authors'));
  const known = {
    ...toPublish(story),
    headline,
    hasSection: isLinkedAfter(data.section, before('section')),
    hasByline: hasAuthors || story.byline !== '' || story.credits.length > 0,
    images: await imagesAfter(data, stored, strapi),
    inShortItems: items.length,
  };
  return blockers(missingBeforePublishing(known, beforePublishing));
}

/** The pictures of the story with the words of their files, which a save names by their id. */
async function imagesAfter(data: Row, stored: Row | null, strapi: Core.Strapi): Promise<Article['images']> {
  const { images } = { images: stored?.images, ...withKeptParts(data, stored) };
  const whole = articleOf({ images }).images;
  if (whole.every(({ asset }) => asset !== null)) return whole;
  const parts = images as Row[];
  const named = parts.map(({ asset }) => referencesIn(asset)[0]);
  const files: Row[] = await strapi.db.query('plugin::upload.file').findMany({
    where: {
      $or: [
        { id: { $in: named.flatMap((one) => (one && 'id' in one ? Number(one.id) : [])).filter(isRowId) } },
        { documentId: { $in: named.flatMap((one) => (one && 'documentId' in one ? [one.documentId] : [])) } },
      ],
    },
  });
  const fileOf = (one: Reference | undefined): Row | undefined =>
    one &&
    files.find((file) => ('id' in one ? file.id === Number(one.id) : file.documentId === one.documentId));
  return articleOf({ images: parts.map((part, at) => ({ ...part, asset: fileOf(named[at]) ?? null })) })
    .images;
}
