import { attributeOf, type HtmlElement } from '../tree/html-tree';
import type { blockWriter } from './block-writer';
import { addressOfEmbed, isKnownPlayer } from './embeds';
import { addressOfPicture, isTracker, type HtmlPicture } from './pictures';
import { PARAGRAPH, type Place, type Report } from './place';

interface Needs {
  /** The address that links count from. */
  base: string;
  writer: ReturnType<typeof blockWriter>;
  report: Report;
}

/** Pictures, each once, and players of other sites, for which a link stands. */
export function mediaBlocks({ base, writer, report }: Needs) {
  const images = new Map<string, HtmlPicture>();

  function picture(image: HtmlElement, place: Place): void {
    if (isTracker(image)) return;
    const url = addressOfPicture(image, base);
    if (url !== null && images.has(url)) return;
    const { caption, credit } = place.figure ?? { caption: '', credit: '' };
    const alternativeText = attributeOf(image, 'alt').replace(/\s+/gu, ' ').trim();
    const said = { alternativeText, caption, credit };
    if (url === null) {
      if (`${attributeOf(image, 'src')}${alternativeText}${caption}` !== '')
        report('dropped', 'picture', image, caption || alternativeText, 'it has no address to fetch it from');
      return;
    }
    writer.close(place.container);
    images.set(url, { url, ...said });
    writer.picture({ url, ...said });
  }

  function embed(element: HtmlElement, place: Place): void {
    const url = addressOfEmbed(element, base);
    const title = attributeOf(element, 'title');
    writer.close(place.container);
    if (url === null || !isKnownPlayer(url)) {
      if (url !== null || title !== '') report('dropped', 'embed', element, title || url || '');
      return;
    }
    report('repaired', 'embed', element, url, 'a link in its place: blocks hold no players');
    writer.text(title || url, {}, url);
    writer.close(PARAGRAPH);
  }

  return { picture, embed, images };
}
