import { plainText } from '../plain-text';
import { metaIn, type WxrItem } from './wxr-item';

/** A file of the media library, as stories point to it. */
export interface Attachment {
  id: string;
  parent: string;
  url: string;
  alternativeText: string;
  caption: string;
  credit: string;
}

/** Keys under which plug-ins keep who took a picture: Media Credit, Navis, the house's own field. */
const CREDITS = [
  '_media_credit',
  '_wp_attachment_credit',
  'credit',
  '_credit',
  'photo_credit',
  '_photo_credit',
];
/** In PHP's own notation, inside `_wp_attachment_metadata`: what the camera wrote. */
const CAMERA = /"credit";s:\d{1,4}:"([^"]{1,250})"/u;

export const attachmentOf = (item: WxrItem): Attachment => ({
  id: item.postId,
  parent: item.parent,
  url: item.attachmentUrl || item.guid,
  alternativeText: plainText(metaIn(item, '_wp_attachment_image_alt')),
  caption: plainText(item.excerpt || item.content),
  credit: plainText(metaIn(item, ...CREDITS)) || plainText(cameraCredit(item)),
});

const cameraCredit = (item: WxrItem): string =>
  CAMERA.exec(metaIn(item, '_wp_attachment_metadata').slice(0, 20_000))?.[1] ?? '';
