import type { Block } from '../../../article/article';
import { isAgency } from '../../../article/agencies';
import { paragraphsOf } from '../../../article/body';
import { bylineIn, isPageDate } from '../../credits/byline';
import { correctionIn } from '../../pasted/corrections';
import { labelKey, labelsFor } from '../../pasted/labels';
import { splitCredit } from '../../../images/image';
import { ELSEWHERE } from './elsewhere';
import { labelledLink, type PageLink } from './labelled-link';
import { gistOf } from './main-text';

export interface KnownWords {
  headline: string;
  /** As a whole, and its paragraphs. */
  standfirst: readonly string[];
  bullets: readonly string[];
  authors: readonly string[];
  locale: string;
}

const LONGEST_LABEL = 60;
/** What stands elsewhere in the article is left out only where the body begins. */
const HEAD = 6;

/** The story's blocks without lines that belong to the page, and without what has a place of its own in the article. */
export function bodyWithoutFurniture(
  blocks: readonly Block[],
  known: KnownWords,
): { blocks: Block[]; dropped: { what: string; text: string }[]; corrections: string[]; links: PageLink[] } {
  const labels = labelsFor(known.locale);
  const alone = new Set([...labels.furnitureAlone, ...labels.related, ...labels.inShort]);
  const kept: Block[] = [];
  const dropped: { what: string; text: string }[] = [];
  const corrections: string[] = [];
  const links: PageLink[] = [];
  const names = new Set(known.authors.map(gistOf));
  const bullets = new Set(known.bullets.map(gistOf));
  const standfirst = new Set(known.standfirst.map(gistOf));
  let words = 0;

  const whyOut = (block: Block, text: string): string | null => {
    const key = labelKey(text);
    const gist = gistOf(text);
    if (gist === '' && text.length < 40) return 'line of signs';
    if (/^\d{1,3}\s?(?:of|von|de|sur|di|\/)\s?\d{1,3}\s?\|?$/u.test(text)) return 'boilerplate'; // of a gallery
    if (gist === gistOf(known.headline)) return 'second headline';
    if (words < HEAD) {
      if (standfirst.has(gist)) return 'standfirst';
      if (block.type === 'list' && paragraphsOf([block]).every((item) => bullets.has(gistOf(item))))
        return 'In Short list';
      if (names.has(gist) || (bylineIn(text, labels).length > 0 && text.length < 100)) return 'byline';
      if (
        text.length <= 60 &&
        labels.byline.some((word) => key.startsWith(`${word} `)) &&
        !/[.!?]$/u.test(text)
      )
        return 'byline';
      if (isPageDate(text, labels)) return 'date of the page';
    }
    if (text.length <= LONGEST_LABEL && alone.has(key)) return 'boilerplate';
    if (text.length <= 200 && labels.furniture.some((phrase) => key.startsWith(phrase))) return 'boilerplate';
    if (text.length <= 250 && ELSEWHERE.some((phrase) => key.startsWith(phrase))) return 'related link';
    if (text.length <= 200 && isOneLink(block)) return 'related link';
    if (isCaption(text)) return 'image caption';
    const label = key.split(':')[0] ?? '';
    if (text.length <= 250 && key.includes(':') && labels.related.includes(label)) return 'related link';
    return null;
  };

  for (const block of blocks) {
    const text = paragraphsOf([block]).join(' ');
    const correction = block.type === 'paragraph' ? correctionIn(text, labels) : null;
    const why = block.type === 'image' || block.type === 'code' ? null : whyOut(block, text);
    const link = why === 'related link' ? linkIn(block, text) : null;
    if (link !== null) links.push(link);
    if (correction !== null) corrections.push(correction);
    else if (why === null) {
      kept.push(block);
      if (block.type !== 'image' && text.length > LONGEST_LABEL) words += 1;
    } else dropped.push({ what: why, text });
  }
  // A heading with nothing below it was that of a box; a name there signs the story.
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    const text = paragraphsOf([last]).join(' ');
    if (last.type !== 'heading' && (last.type !== 'paragraph' || !names.has(gistOf(text)))) break;
    kept.pop();
    dropped.push({ what: last.type === 'heading' ? 'heading' : 'byline', text });
  }
  return { blocks: kept, dropped, corrections, links };
}

function linkIn(block: Block, text: string): PageLink | null {
  const link = block.children?.find(({ type }) => type === 'link');
  if (link === undefined) return null;
  const words = paragraphsOf([{ type: 'paragraph', children: link.children ?? [] } as Block]).join(' ');
  return labelledLink(text, { words, url: String((link as { url?: unknown }).url ?? '') });
}

/** Words that are a link from end to end lead elsewhere; the story's own links stand in sentences. */
const isOneLink = ({ type, children }: Block): boolean =>
  (type === 'paragraph' || type === 'heading') &&
  children?.length === 1 &&
  children[0]?.type === 'link' &&
  !/^https?:/u.test(children[0].children?.[0]?.text ?? '');

/** A caption that stands outside of its figure is known by the credit at its end; a credit alone by the desk it names. */
function isCaption(text: string): boolean {
  if (text.length > 400) return false;
  if (isAgency(text) || /^(?:Getty Images|Shutterstock|Alamy|Imago|picture alliance)$/iu.test(text))
    return true;
  const { caption, credit } = splitCredit(text);
  return (
    credit !== '' && /foto|photo|bild|image|credit|getty|©|picture|quelle/iu.test(text.slice(caption.length))
  );
}
