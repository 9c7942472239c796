import { drawerOf, toggleDrawer } from '../page/panels-drawer';

/**
 * Control (or Command) and the full stop: to In Short and back to where the cursor was. On a small screen Strapi keeps
 * the panels in a drawer at the foot; it is opened on the way, and closed on the way back.
 */
export function openInShortByKey(): void {
  let cameFrom: Element | null = null;
  window.addEventListener('keydown', (event) => {
    const isKey = event.key === '.' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const panel = document.querySelector("[data-testid='in-short-status']")?.closest('aside');
    if (!isKey || !panel) return;
    event.preventDefault();
    const drawer = drawerOf(panel);
    if (panel.contains(document.activeElement)) {
      toggleDrawer(drawer, true);
      if (cameFrom instanceof HTMLElement) cameFrom.focus();
      return;
    }
    cameFrom = document.activeElement;
    toggleDrawer(drawer, false);
    panel.tabIndex = -1;
    panel.focus();
    panel.scrollIntoView({ block: 'nearest' });
  });
}
