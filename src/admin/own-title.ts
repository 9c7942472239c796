import { texts } from './texts';

/** Strapi ends the title of every page in its own name and has no setting for that in 5.54; the tab says whose it is. */
export function ownTitle(): void {
  const rename = (): void => {
    const own = document.title
      .replace(/ \| Strapi$/u, ` | ${texts.product}`)
      .replace(/^Strapi Admin$/u, texts.product);
    if (own !== document.title) document.title = own;
  };
  new MutationObserver(rename).observe(document.head, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  rename();
}
