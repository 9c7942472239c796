import { blocksHtml } from '../article/blocks-html';
import type { Bases } from '../article/blocks-html';
import type { StoryContent, PublicImage } from '../edition/edition';
import { inShortLabel } from '../edition/in-short-line';
import { markupText } from '../text/markup-text';
import { mediaAddress } from '../text/web-address';
import { isRightToLeft } from '../text/text-direction';

/**
 * A whole story as safe HTML for a feed: lead picture, In Short as a list, the text, what was put right, who
 * reported, the other pictures. Parts that a story does not have leave nothing behind. A feed reader forgets the
 * language around a story, so one that runs from right to left says so itself.
 */
export function storyHtml(page: StoryContent, bases: Bases): string {
  const body = blocksHtml(page.body, bases);
  const pictures = page.images.filter((image) => !isShown(image, body, bases));
  const lead = pictures.find((image) => image.role === 'lead');
  const rest = pictures.filter((image) => image !== lead);

  const html = [
    lead ? pictureHtml(lead, bases) : '',
    inShortHtml(page),
    paragraph('dateline', page.dateline),
    body,
    ...page.corrections.map(({ text }) => paragraph('correction', text)),
    paragraph('credits', page.credits.map(creditLine).join('; ')),
    ...rest.map((image) => pictureHtml(image, bases)),
  ].join('');
  return isRightToLeft(page.locale) ? `<div dir="rtl" lang="${markupText(page.locale)}">${html}</div>` : html;
}

/** In Short as the list readers see, or '' for a story without one. */
export function inShortHtml({ inShort }: Pick<StoryContent, 'inShort'>): string {
  const items = inShort.map((item) => {
    const label = inShortLabel(item);
    const bold = label === null ? '' : `<strong>${markupText(label)}</strong> `;
    return `<li>${bold}${markupText(item.text)}</li>`;
  });
  return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`;
}

function pictureHtml(image: PublicImage, { mediaUrl }: Bases): string {
  const address = image.url === null ? null : mediaAddress(mediaUrl, image.url);
  if (address === null) return '';
  const words = [image.caption, image.credit].filter((text) => text !== '').join(' ');
  const caption = words === '' ? '' : `<figcaption>${markupText(words)}</figcaption>`;
  const size = image.width && image.height ? ` width="${image.width}" height="${image.height}"` : '';
  return `<figure><img src="${markupText(address)}" alt="${markupText(image.alternativeText)}"${size}>${caption}</figure>`;
}

function isShown(image: PublicImage, body: string, { mediaUrl }: Bases): boolean {
  const address = image.url === null ? null : mediaAddress(mediaUrl, image.url);
  return address !== null && body.includes(`src="${markupText(address)}"`);
}

const creditLine = ({ name, place }: { name: string; place: string }): string =>
  place === '' ? name : `${name} (${place})`;

const paragraph = (name: string, text: string): string =>
  text === '' ? '' : `<p class="${name}">${markupText(text)}</p>`;
