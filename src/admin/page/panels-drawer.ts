/** On a small screen Strapi keeps the panels in a drawer at the foot. Null: they stand beside the form. */
export const drawerOf = (inPanel: Element): Element | null =>
  inPanel.closest('[data-radix-scroll-area-viewport]')?.parentElement ?? null;

/** The button stands last in the head of the drawer, which comes before what the drawer holds. */
export function toggleDrawer(drawer: Element | null, isOpen: boolean): void {
  if (drawer === null || drawer.getBoundingClientRect().height > 1 !== isOpen) return;
  const button = drawer.previousElementSibling?.firstElementChild?.lastElementChild;
  if (button instanceof HTMLElement) button.click();
}

/** The form comes in parts, and a drawer that is told while it comes shuts again. */
const FORM_STANDS_MS = 400;

let waiting: ReturnType<typeof setTimeout> | undefined;

/** For what somebody has to decide about: it opens the drawer that it would wait in unseen. */
export function bringIntoSight(panel: Element | null): void {
  if (panel === null || drawerOf(panel) === null) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    if (panel.isConnected) toggleDrawer(drawerOf(panel), false);
  }, FORM_STANDS_MS);
}
