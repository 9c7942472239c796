import { markupText } from '../../text/markup-text';
import type { ReportKind } from '../report';
import type { Attachment } from './attachment';
import type { EditorBlock } from './block-comments';
import type { Shortcode } from './shortcodes';

/** What the text of a post needs to know of the rest of the archive. */
export interface Library {
  attachment(id: string): Attachment | null;
  attachmentAt(url: string): Attachment | null;
  attachmentsOf(postId: string): Attachment[];
}

export type Note = (kind: ReportKind, what: string, text: string, why: string) => void;

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
 * The parts of a post that WordPress makes when a page is read, as the HTML that they stand for: short codes, and blocks
 * of its editor. Pictures of galleries are gathered beside.
 */
export function partWriter({ postId, library, note }: { postId: string; library: Library; note: Note }) {
  const gallery: Attachment[] = [];
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

  return { gallery, writeCode, writeBlock };
}

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

export const linkParagraph = (address: string): string =>
  `\n\n<p><a href="${markupText(address)}">${markupText(address)}</a></p>\n\n`;

const idsIn = (text: string): string[] => text.split(/[\s,]+/u).filter((id) => /^\d{1,12}$/u.test(id));

const idsOfPictures = (html: string): string[] =>
  [...html.matchAll(/wp-image-(\d{1,12})|data-id="(\d{1,12})"/gu)]
    .map(([, byClass, byData]) => byClass ?? byData ?? '')
    .filter((id, at, all) => all.indexOf(id) === at);
