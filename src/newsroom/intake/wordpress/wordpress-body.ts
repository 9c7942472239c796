import type { Block } from '../../article/article';
import { markupText } from '../../text/markup-text';
import { blocksFromHtml } from '../html/blocks-from-html';
import type { IncomingImage } from '../incoming-story';
import type { ReportKind } from '../report';
import type { Attachment } from './attachment';
import { hasBlocks, withEditorBlocks, type EditorBlock } from './block-comments';
import { withShortcodes, type Shortcode } from './shortcodes';
import { wholePicture } from './sized-picture';

/** What the text of a post needs to know of the rest of the archive. */
export interface Library {
  attachment(id: string): Attachment | null;
  attachmentAt(url: string): Attachment | null;
  attachmentsOf(postId: string): Attachment[];
}

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

const PLAYERS = new Set([
  'embed',
  'youtube',
  'vimeo',
  'tweet',
  'twitter',
  'instagram',
  'soundcloud',
  'audio',
  'video',
]);
/** What a site shows around its stories, and a story does not miss. */
const SURROUNDINGS =
  /^(?:latest-|archives|calendar|categories|tag-cloud|search|navigation|loginout|page-list|rss|site-|query|post-|comments?|social-link|template-part|spacer|separator|more|nextpage|read-more|jetpack\/(?:subscriptions|sharing|like|related))/u;

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
  const gallery: Attachment[] = [];
  const note = (kind: ReportKind, what: string, text: string, why: string) =>
    void remarks.push({ kind, what, text: text.slice(0, 120), note: why });
  const intoGallery = (ids: readonly string[]) => {
    for (const id of ids) {
      const known = library.attachment(id);
      if (known === null) note('dropped', 'gallery picture', id, 'the archive has no file of this number');
      else gallery.push(known);
    }
  };

  const writeCode = ({ name, attributes, inner }: Shortcode): string => {
    if (name === 'caption' || name === 'wp_caption') return figure(inner ?? '', attributes.caption);
    if (name === 'gallery') {
      const ids = idsIn(attributes.ids ?? attributes.include ?? '');
      if (ids.length > 0) intoGallery(ids);
      else gallery.push(...library.attachmentsOf(attributes.id ?? postId));
      note('recognised', 'gallery', `${ids.length || gallery.length} pictures`, '');
      return '';
    }
    if (name === 'more' || name === 'nextpage') return '';
    if (PLAYERS.has(name)) {
      const address =
        inner?.trim() ||
        attributes.src ||
        attributes.url ||
        attributes.mp4 ||
        attributes.mp3 ||
        attributes.id ||
        '';
      if (/^https?:\/\/\S{1,2000}$/u.test(address)) {
        note('repaired', name, address, 'kept as a link');
        return linkParagraph(address);
      }
      note('dropped', name, address, 'it names no address');
      return '';
    }
    note(
      'dropped',
      `shortcode [${name}]`,
      inner ?? JSON.stringify(attributes),
      inner ? 'its words stay' : 'a plug-in made it',
    );
    return inner ?? '';
  };

  const writeBlock = ({ name, settings, html }: EditorBlock): string | null => {
    if (name === 'gallery' && html !== null) {
      const ids = Array.isArray(settings.ids) ? settings.ids.map(String) : idsOfPictures(html);
      const known = ids.filter((id) => library.attachment(id) !== null);
      if (known.length > 0) {
        intoGallery(known);
        note('recognised', 'gallery', `${known.length} pictures`, '');
        return '';
      }
      return null;
    }
    if (name === 'embed' || (html !== null && html.includes('wp-block-embed'))) {
      const address = typeof settings.url === 'string' ? settings.url : '';
      if (!/^https?:\/\/\S{1,2000}$/u.test(address)) return null;
      note('repaired', 'embed', address, 'kept as a link');
      return linkParagraph(address);
    }
    if (name === 'block') {
      note(
        'doubtful',
        'reusable block',
        String(settings.ref ?? ''),
        'its words stand in another item of the archive',
      );
      return '';
    }
    if (html === null) {
      if (!/^(?:spacer|separator|more|nextpage)$/u.test(name))
        note('dropped', `block ${name}`, '', 'the site makes it when a page is read');
      return '';
    }
    if (SURROUNDINGS.test(name) && name !== 'post-content') {
      if (!/^(?:spacer|separator|more|nextpage)$/u.test(name))
        note('dropped', `block ${name}`, '', 'it is no part of the story');
      return '';
    }
    return null;
  };

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

/** In a caption the picture comes first and its words behind it. */
function figure(inner: string, caption = ''): string {
  const at = inner.indexOf('<img');
  const end = at === -1 ? -1 : inner.indexOf('>', at);
  if (end === -1) return inner;
  const linkEnd = inner.startsWith('</a>', skipSpaces(inner, end + 1))
    ? inner.indexOf('</a>', end) + 4
    : end + 1;
  const words = caption === '' ? inner.slice(linkEnd).trim() : markupText(caption);
  return `\n\n<figure>${inner.slice(at, end + 1)}<figcaption>${words}</figcaption></figure>\n\n`;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text.charAt(at))) at += 1;
  return at;
}

const linkParagraph = (address: string): string =>
  `\n\n<p><a href="${markupText(address)}">${markupText(address)}</a></p>\n\n`;

/** An address alone on its line is a player to WordPress. */
const linkedLines = (text: string): string =>
  text
    .split('\n')
    .map((line) =>
      /^\s{0,20}https?:\/\/[^\s<>"]{1,2000}\s{0,20}$/u.test(line) ? linkParagraph(line.trim()) : line,
    )
    .join('\n');

const idsIn = (text: string): string[] => text.split(/[\s,]+/u).filter((id) => /^\d{1,12}$/u.test(id));

const idsOfPictures = (html: string): string[] =>
  [...html.matchAll(/wp-image-(\d{1,12})|data-id="(\d{1,12})"/gu)]
    .map(([, byClass, byData]) => byClass ?? byData ?? '')
    .filter((id, at, all) => all.indexOf(id) === at);
