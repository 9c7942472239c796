import type { Article, Block, ImageUse } from './article/article';
import { withoutEmptyBlocks } from './article/body';
import type { HouseStyle } from './house-style';
import { publicWords } from './images/image';
import type { Problem } from './problem';

/** What is looked at before a story goes live; the form knows of relations only whether there are any. */
export interface StoryToPublish {
  headline: string;
  hasSection: boolean;
  hasByline: boolean;
  images: readonly ImageUse[];
  body: readonly Block[];
  /** How many items the In Short list has. */
  inShortItems: number;
  dateline: string;
}

export const toPublish = (article: Article): StoryToPublish => ({
  headline: article.headline,
  hasSection: article.section !== null,
  hasByline: article.authors.length > 0 || article.byline !== '' || article.credits.length > 0,
  images: article.images,
  body: article.body,
  inShortItems: article.inShort.length,
  dateline: article.dateline,
});

/**
 * What a story lacks that its readers would miss, in the order of the form. How grave each is, is house style
 * (`beforePublishing` in `config/newsroom.ts`): `off` says nothing, `warning` is shown, a `blocker` keeps the story from
 * going live by whatever way.
 *
 * A headline alone is a snap, and for the house to judge; a story that has neither headline nor text is none, and never
 * goes live.
 */
export function missingBeforePublishing(
  story: StoryToPublish,
  levels: HouseStyle['beforePublishing'],
): Problem[] {
  const found: Problem[] = [];
  const miss = (
    code: keyof typeof levels,
    path: Problem['path'],
    message: string,
    level = levels[code],
  ): void => {
    if (level !== 'off') found.push({ level, code: `missing.${code}`, path, message });
  };
  if (!story.hasSection) miss('section', ['section'], 'The story has no section.');
  if (story.dateline.trim() === '') miss('dateline', ['dateline'], 'The story has no dateline.');
  if (story.inShortItems === 0)
    miss('in-short', ['summaryBullets'], 'The story has no In Short list: it is too short for one.');
  if (withoutEmptyBlocks(story.body).length === 0) {
    const level = story.headline.trim() === '' ? 'blocker' : levels.body;
    miss('body', ['body'], 'The story has no text.', level);
  }
  const pictures = story.images.map((image, index) => ({ image, index })).filter(({ image }) => image.asset);
  if (pictures.length === 0 && !story.body.some(isPicture))
    miss('picture', ['images'], 'The story has no picture.');
  for (const { image, index } of pictures) {
    const words = publicWords(image);
    const which = pictures.length === 1 ? 'The picture' : `Picture ${index + 1}`;
    if (words.alternativeText === '')
      miss('alternative-text', ['images', index, 'alternativeText'], `${which} has no alternative text.`);
    if (words.credit === '') miss('credit', ['images', index, 'credit'], `${which} has no credit.`);
  }
  if (!story.hasByline) miss('byline', ['authors'], 'The story has no byline.');
  return found;
}

const isPicture = (block: Block): boolean =>
  block?.type === 'image' && typeof (block.image as { url?: unknown } | undefined)?.url === 'string';
