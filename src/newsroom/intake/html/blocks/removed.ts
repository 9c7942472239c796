import { attributeOf, type HtmlElement } from '../tree/html-tree';
import { classesOf, styleOf } from '../tree/style';

/** Elements that are no text: what runs, what draws, what is typed into. */
const NO_TEXT: ReadonlySet<string> = new Set(
  (
    'script style template svg canvas link meta title head button input select option textarea datalist progress meter ' +
    'map area param source track nav dialog'
  ).split(' '),
);

/** Whole names of classes that plug-ins give to their rows of buttons and lists of other stories. */
const WIDGETS: ReadonlySet<string> = new Set(
  (
    'sharedaddy jp-relatedposts addtoany_share_save_container addtoany_content a2a_kit addthis_toolbox addthis_tool ' +
    'social-share social-sharing share-buttons sharebuttons share-bar sharing-buttons essb_links heateor_sss_sharing_container ' +
    'shariff ssba ssbp-wrap simplesocialbuttons mashsb-container wp-block-social-links yarpp yarpp-related ' +
    'fb-like fb-share-button twitter-share-button td-post-sharing share-container share-links social-links social-icons'
  ).split(' '),
);

export type Removal = 'no text' | 'share widget' | 'hidden text' | 'tracker';

/** Why an element goes with all that is in it, or null when it stays. */
export function removalOf(element: HtmlElement): Removal | null {
  if (NO_TEXT.has(element.name)) return 'no text';
  if (classesOf(element).some((name) => WIDGETS.has(name))) return 'share widget';
  const style = styleOf(element);
  const isHidden =
    Object.hasOwn(element.attributes, 'hidden') ||
    /^none/u.test(style.get('display') ?? '') ||
    /^hidden/u.test(style.get('visibility') ?? '') ||
    style.get('mso-hide') === 'all';
  if (isHidden) return 'hidden text';
  // The bullet that Word draws in front of its items is told by `word-lists.ts`, and is no word of the item.
  return /ignore/u.test(style.get('mso-list') ?? '') || attributeOf(element, 'role') === 'button'
    ? 'no text'
    : null;
}
