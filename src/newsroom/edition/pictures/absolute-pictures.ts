import { blocksHtml } from '../../article/blocks-html';
import { mediaAddress } from '../../text/web-address';
import type { Card, EditionPage, PublicBlock, PublicImage } from '../edition';

/** A card whose picture has its whole address, counted from the CMS. */
export const cardWithPictures = (card: Card, mediaUrl: string): Card => ({
  ...card,
  image: card.image && absolute(card.image, mediaUrl),
});

/** A page all of whose pictures have whole addresses: its own, those of its text, those of the cards at its foot. */
export function pageWithPictures(page: EditionPage, mediaUrl: string): EditionPage {
  const body = page.body.map((block): PublicBlock =>
    block.type === 'image' ? { ...block, image: absolute(block.image, mediaUrl) } : block,
  );
  return {
    ...page,
    image: page.image && absolute(page.image, mediaUrl),
    images: page.images.map((image) => absolute(image, mediaUrl)),
    social: { ...page.social, image: page.social.image && absolute(page.social.image, mediaUrl) },
    body,
    bodyHtml: blocksHtml(body, { siteUrl: '', mediaUrl }),
    relatedLinks: page.relatedLinks.map((link) => ({
      ...link,
      card: link.card && cardWithPictures(link.card, mediaUrl),
    })),
  };
}

const absolute = (image: PublicImage, mediaUrl: string): PublicImage => ({
  ...image,
  url: image.url && (mediaAddress(mediaUrl, image.url) ?? image.url),
  sizes: image.sizes.map((size) => ({ ...size, url: mediaAddress(mediaUrl, size.url) ?? size.url })),
});
