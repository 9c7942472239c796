import type { Block } from '../../article/article';
import { publicWords } from '../../images/image';
import { versionedAddress } from '../../images/versioned-address';
import { mediaAddress } from '../../text/web-address';
import type { PublicBlock, PublicImage } from '../edition';

type Fields = Record<string, unknown>;

/** What the media library knows today of a picture in a text; `gone` when it was deleted there. */
export type LibraryPicture =
  'gone' | { version: string; alternativeText: string; caption: string; credit: string; copyright: string };

/** By its hash, what the library knows of a picture; one it does not know is shown as the text has it. */
export type Pictures = Readonly<Record<string, LibraryPicture>>;

/** Hosts that mean "this machine": an address under one of them was written by an editor's own CMS. */
const THIS_MACHINE = /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\])$/u;

/**
 * A picture of a text in the shape of a story's own images, or null for one that is none or was deleted.
 *
 * Strapi's editor copies the file's row into the text: its address names whatever host the editor worked on, its words
 * are those of that day, and it says where and how the file is stored. Files of the CMS are rooted here
 * (`/uploads/x.png`), as those of the story's own images are; pictures of another house, and of a bucket, keep their
 * address. The library's words of today stand before the copied ones.
 */
export function publicPicture(copied: unknown, pictures: Pictures): PublicImage | null {
  if (!isFields(copied)) return null;
  const { hash, provider } = copied;
  const known = typeof hash === 'string' && Object.hasOwn(pictures, hash) ? pictures[hash] : undefined;
  if (known === 'gone') return null;
  const place = { version: known?.version ?? '', isOwn: provider === 'local' };
  const copy = { caption: words(copied.caption), alternativeText: words(copied.alternativeText) };
  return {
    url: addressOf(copied.url, place),
    mime: typeof copied.mime === 'string' ? copied.mime : null,
    width: pixels(copied.width),
    height: pixels(copied.height),
    sizes: Object.entries(isFields(copied.formats) ? copied.formats : {}).flatMap(([name, format]) => {
      const url = isFields(format) ? addressOf(format.url, place) : null;
      if (!isFields(format) || url === null) return [];
      return [{ name, url, width: pixels(format.width) ?? 0, height: pixels(format.height) ?? 0 }];
    }),
    ...publicWords({
      alternativeText: known?.alternativeText || copy.alternativeText,
      caption: known?.caption || copy.caption,
      credit: words(copied.credit),
      asset: {
        alternativeText: '',
        caption: '',
        credit: known?.credit ?? '',
        copyright: known?.copyright ?? '',
      },
    }),
    role: 'inline',
    focus: null,
  };
}

/** The pictures in a text that have an address, in its order. */
export const picturesIn = (body: readonly PublicBlock[]): PublicImage[] =>
  body.flatMap((block) => (block.type === 'image' && block.image.url !== null ? [block.image] : []));

/** By which names the files of the pictures in a text are known to the media library. */
export const pictureHashes = (body: readonly Block[]): string[] =>
  (Array.isArray(body) ? body : []).flatMap((block) => {
    const image: unknown = block?.type === 'image' ? block['image'] : null;
    return isFields(image) && typeof image.hash === 'string' ? [image.hash] : [];
  });

function addressOf(url: unknown, { version, isOwn }: { version: string; isOwn: boolean }): string | null {
  if (typeof url !== 'string') return null;
  const address = rootedAddress(url, isOwn) ?? url;
  return mediaAddress('https://host.invalid', address) === null ? null : versionedAddress(address, version);
}

/** `/uploads/x.png` of a file of the CMS, whatever host it was written on; null for a file of anybody else. */
function rootedAddress(url: string, isOwn: boolean): string | null {
  if (/^\/(?![/\\])/u.test(url)) return url;
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, pathname, search } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  if (!isOwn && !THIS_MACHINE.test(hostname)) return null;
  return pathname.slice(Math.max(pathname.indexOf('/uploads/'), 0)) + search; // a CMS may live under a path
}

const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const pixels = (value: unknown): number | null => (typeof value === 'number' && value > 0 ? value : null);
const words = (value: unknown): string => (typeof value === 'string' ? value : '');
