import type { Block } from '../../article/article';
import { blocksFromHtml } from '../html/blocks-from-html';
import type { IncomingImage } from '../incoming-story';
import type { ReportKind } from '../report';
import type { Attachment } from './attachment';
import { hasBlocks, withEditorBlocks } from './block-comments';
import { linkParagraph, partWriter, type Library, type Note } from './post-parts';
import { withShortcodes } from './shortcodes';
import { wholePicture } from './sized-picture';

export interface WordpressBody {
  blocks: Block[];
  images: IncomingImage[];
  remarks: Remark[];
}

export interface Remark {
  kind: ReportKind;
  what: string;
  text: string;
  note: string;
}

/**
 * The text of a post as blocks: what an editor of today wrote as blocks with comments, what an older one wrote as HTML
 * with short codes, where blank lines part paragraphs. Pictures have the words that the archive keeps with their files.
 */
export function wordpressBody(
  content: string,
  context: { postId: string; url: string; library: Library },
): WordpressBody {
  const { library, postId } = context;
  const remarks: Remark[] = [];
  const note: Note = (kind, what, text, why) =>
    void remarks.push({ kind, what, text: text.slice(0, 120), note: why });
  const { gallery, writeCode, writeBlock } = partWriter({ postId, library, note });

  const isBlocks = hasBlocks(content);
  const withoutBlocks = isBlocks ? withEditorBlocks(content, writeBlock) : linkedLines(content);
  const html = withShortcodes(withoutBlocks, writeCode);
  const read = blocksFromHtml(html, { url: context.url, blankLinesPart: !isBlocks });
  for (const { kind, what, text, note: why } of read.facts) note(kind, what, text, why);

  const originals = new Map<string, Attachment>();
  for (const { url } of read.images) {
    const known = library.attachmentAt(url) ?? library.attachmentAt(wholePicture(url));
    if (known !== null) originals.set(url, known);
  }
  const inline = read.images.map((picture): IncomingImage => {
    const known = originals.get(picture.url);
    return {
      url: known?.url ?? picture.url,
      alternativeText: picture.alternativeText || known?.alternativeText || '',
      caption: picture.caption || '',
      credit: picture.credit || known?.credit || '',
      role: 'inline',
    };
  });
  const blocks = read.blocks.map((block): Block => {
    const image = block.type === 'image' ? (block.image as { url?: string } | undefined) : undefined;
    const known = image?.url === undefined ? undefined : originals.get(image.url);
    return known === undefined ? block : { ...block, image: { ...image, url: known.url } };
  });
  const shown = gallery.map((one): IncomingImage => ({ ...wordsOf(one), role: 'gallery' }));
  return { blocks, images: [...inline, ...shown], remarks };
}

export const wordsOf = ({ url, alternativeText, caption, credit }: Attachment) => ({
  url,
  alternativeText,
  caption,
  credit,
});

/** An address alone on its line is a player to WordPress. */
const linkedLines = (text: string): string =>
  text
    .split('\n')
    .map((line) =>
      /^\s{0,20}https?:\/\/[^\s<>"]{1,2000}\s{0,20}$/u.test(line) ? linkParagraph(line.trim()) : line,
    )
    .join('\n');
