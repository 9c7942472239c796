const PANELS = "div:has(> aside[aria-labelledby='additional-information'])";

/**
 * Save, Publish and In Short stay in sight while somebody writes: Strapi 5.54 lets its right column scroll away with
 * the first paragraphs. And what is told of a save stands at the foot of the screen, not over the headline.
 */
const RULES = `
@media (min-width: 1080px) {
  ${PANELS} {
    position: sticky;
    top: 9.6rem;
    max-height: calc(100vh - 11.2rem);
    overflow-y: auto;
    scrollbar-width: thin;
  }
  ${PANELS} > aside {
    flex-shrink: 0;
  }
}
[data-sonner-toaster] {
  top: auto !important;
  bottom: 16rem !important;
}
`;

export function keepInSight(): void {
  const style = document.createElement('style');
  style.textContent = RULES;
  document.head.append(style);
}
