import { handOverTyping } from '../unsaved/hand-over-typing';
import { isAnyFormModified } from '../unsaved/open-forms';

/**
 * Whoever leaves right after a letter is asked, too: the body tells the form of it a moment later, and by then the tab is
 * closed or another page stands there. Told now, Strapi asks, and the browser keeps the words.
 */
export function handOverOnLeaving(): void {
  window.addEventListener('popstate', handOverTyping, { capture: true }); // before the router looks for words
  window.addEventListener('beforeunload', (event) => {
    if (isAnyFormModified()) event.preventDefault();
  });
}
