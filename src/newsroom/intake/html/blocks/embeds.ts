import { attributeOf, elementsIn, type HtmlElement } from '../tree/html-tree';
import { linkOf, pictureOf } from './address';

/** Elements that show what stands elsewhere. */
export const EMBEDS: ReadonlySet<string> = new Set([
  'iframe',
  'embed',
  'object',
  'video',
  'audio',
  'amp-iframe',
]);

/** Players and posts that readers know by their address: what they show can be opened as a link. */
const HOSTS =
  /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|twitter\.com|x\.com|instagram\.com|facebook\.com|tiktok\.com|soundcloud\.com|spotify\.com|dailymotion\.com|datawrapper\.de|dwcdn\.net|flourish\.studio|bsky\.app|threads\.net|google\.com|openstreetmap\.org|documentcloud\.org|scribd\.com)$/u;

/** What an embed shows, as an address readers can open, or null. */
export function addressOfEmbed(embed: HtmlElement, base: string): string | null {
  const inner = [...elementsIn(embed)].find(({ name }) => name === 'source');
  const sources = [
    ...['src', 'data-src', 'data-lazy-src', 'data'].map((name) => attributeOf(embed, name)),
    inner === undefined ? '' : attributeOf(inner, 'src'),
  ];
  for (const source of sources) {
    const url = source === '' ? null : pictureOf(source, base);
    if (url !== null && !url.startsWith('/')) return asPage(url);
  }
  return null;
}

/** Worth a link in the story? Frames of advertisers and counters are not. */
export const isKnownPlayer = (url: string): boolean =>
  linkOf(url, '') !== null && HOSTS.test(new URL(url).hostname);

/** A player's address as that of the page it plays: readers open this one. */
function asPage(url: string): string {
  const youtube = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})/u.exec(url);
  if (youtube !== null) return `https://www.youtube.com/watch?v=${youtube[1]}`;
  const vimeo = /^https?:\/\/player\.vimeo\.com\/video\/(\d{3,20})/u.exec(url);
  return vimeo !== null ? `https://vimeo.com/${vimeo[1]}` : url;
}
