import type { Block } from '../../article/article';
import { paragraphsOf } from '../../article/body';
import { withoutDateline } from '../../article/dateline';
import { bylineIn, isPageDate } from '../credits/byline';
import { labelKey, labelsFor } from '../pasted/labels';
import { isProse } from '../pasted/not-a-story';
import { blocksFromHtml } from './blocks-from-html';
import type { HtmlFact } from './blocks/place';

/** What a part of a pasted story is for; `out` leaves it out. */
export type PartField =
  'headline' | 'standfirst' | 'bullets' | 'authors' | 'section' | 'tags' | 'body' | 'out';

/** One part as it was recognised; an editor may give it another field. Text fields read its words, the body its block. */
export interface StoryPart {
  field: PartField;
  block: Block;
  /** Why it is left out, or looked at twice; '' for nothing to say. */
  note: string;
}

const LONGEST_HEADLINE = 255;
const LONGEST_STANDFIRST = 500;
/** The head of a story: what stands further down belongs to its text. */
const HEAD = 8;

/**
 * Rich text copied from a browser, Word or Google Docs as the parts of a story, in their order. The first heading, or first
 * line without a final stop, is the headline; between it and the text stand byline, date, standfirst and key points.
 */
export function readRichText(
  html: string,
  { locale }: { locale: string },
): { parts: StoryPart[]; facts: HtmlFact[] } {
  const { blocks, facts } = blocksFromHtml(html);
  const labels = labelsFor(locale);
  const alone = new Set([...labels.furnitureAlone, ...labels.related]);
  let headline = -1;
  let hasBegun = false;
  let isLabelled = false;

  const parts = blocks.map((block, at): StoryPart => {
    const text = paragraphsOf([block]).join(' ');
    const part = (field: PartField, note = ''): StoryPart => ({ field, block, note });
    if (block.type === 'image') return part('out', 'pictures are added in the story');
    if (block.type === 'list' && isLabelled) {
      isLabelled = false;
      return part('bullets');
    }
    if (!hasBegun && labels.inShort.includes(labelKey(text))) {
      isLabelled = true;
      return part('out', 'label of the key points');
    }
    if (alone.has(labelKey(text))) return part('out', 'belongs to the page');
    if (hasBegun || at > HEAD) return part('body');
    if (headline === -1 && text.length <= LONGEST_HEADLINE && (block.type === 'heading' || !isProse(text))) {
      headline = at;
      return part('headline');
    }
    if (bylineIn(text, labels).length > 0) return part('authors');
    if (isPageDate(text, labels)) return part('out', 'date of the page');
    if (
      headline !== -1 &&
      isStandfirst(block, text, paragraphsOf(blocks.slice(at + 1, at + 1 + HEAD)).find(isProse) ?? '')
    )
      return part('standfirst');
    hasBegun = isProse(text);
    return part('body');
  });
  return { parts, facts };
}

/** A paragraph in italics or bold, or no whole sentence, in front of a text that begins below it. */
function isStandfirst(block: Block, text: string, next: string): boolean {
  if (block.type !== 'paragraph' || text.length > LONGEST_STANDFIRST || !isProse(next)) return false;
  if (withoutDateline(text).dateline !== '') return false;
  const isSetApart = (block.children ?? []).every(({ italic, bold }) => italic === true || bold === true);
  return isSetApart || !/[.!?。]["”’]?$/u.test(text);
}
