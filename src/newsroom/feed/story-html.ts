import { blocksHtml } from '../blocks-html';
import type { Bases } from '../blocks-html';
import type { EditionPage, PublicImage } from '../edition/edition';
import { inShortLabel } from '../edition/in-short-line';
import { markupText } from '../markup-text';
import { mediaAddress } from '../web-address';

/** Languages written from right to left; a feed reader forgets the language around a story, so the story says it. */
const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/**
 * A whole story as safe HTML for a feed: lead picture, In Short as a list, the text, what was put right, who
 * reported, the other pictures. Parts that a story does not have leave nothing behind.
 */
export function storyHtml(page: EditionPage, bases: Bases): string {
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
export function inShortHtml({ inShort }: Pick<EditionPage, 'inShort'>): string {
  const items = inShort.map((item) => {
    const label = inShortLabel(item);
    const bold = label === null ? '' : `<strong>${markupText(label)}</strong> `;
    return `<li>${bold}${markupText(item.text)}</li>`;
  });
  return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`;
}

function pictureHtml(image: PublicImage, { mediaUrl }: Bases): string {
  const source = image.url === null ? null : mediaAddress(mediaUrl, image.url);
  if (source === null) return '';
  const words = [image.caption, image.credit].filter((text) => text !== '').join(' ');
  const caption = words === '' ? '' : `<figcaption>${markupText(words)}</figcaption>`;
  const size = image.width && image.height ? ` width="${image.width}" height="${image.height}"` : '';
  return `<figure><img src="${markupText(source)}" alt="${markupText(image.alternativeText)}"${size}>${caption}</figure>`;
}

function isShown(image: PublicImage, body: string, { mediaUrl }: Bases): boolean {
  const source = image.url === null ? null : mediaAddress(mediaUrl, image.url);
  return source !== null && body.includes(`src="${markupText(source)}"`);
}

const creditLine = ({ name, place }: { name: string; place: string }): string =>
  place === '' ? name : `${name} (${place})`;

const paragraph = (name: string, text: string): string =>
  text === '' ? '' : `<p class="${name}">${markupText(text)}</p>`;

const isRightToLeft = (locale: string): boolean =>
  RIGHT_TO_LEFT.has(locale.toLowerCase().split('-')[0] ?? '');
