const NAME = 'data-row-name';

/** The lists of rows in the form: design system 2.2 makes each an accordion of items with a trigger in its head. */
const LISTS = 'main form [data-orientation="vertical"]:has(> [data-orientation="vertical"] > h3)';

const RULES = `
[${NAME}]:empty::before {
  content: attr(${NAME});
}
`;

let isStyled = false;

/**
 * Gives the rows of the form's lists these names, list after list in the order of the form, and keeps them while React
 * draws its own. A row that Strapi names itself keeps that name. Where the form has other lists than these, nothing is
 * named: a wrong name is worse than none. Gives back what ends it.
 */
export function nameRows(names: readonly (readonly string[])[]): () => void {
  if (!isStyled) {
    const style = document.createElement('style');
    style.textContent = RULES;
    document.head.append(style);
    isStyled = true;
  }
  const apply = () => {
    const lists = [...document.querySelectorAll(LISTS)];
    if (lists.length !== names.length) return;
    for (const [place, list] of lists.entries()) {
      const triggers = [...list.querySelectorAll(':scope > [data-orientation="vertical"] > h3 > button')];
      if (triggers.length !== names[place]!.length) continue;
      for (const [row, trigger] of triggers.entries()) {
        const name = names[place]![row] ?? '';
        const label = [...trigger.querySelectorAll('span')].findLast((span) => span.childElementCount === 0);
        if (label && label.getAttribute(NAME) !== name) label.setAttribute(NAME, name);
      }
    }
  };
  apply();
  // Each letter typed into the body is a change, and no row.
  const observer = new MutationObserver((changes) => {
    if (!changes.every(({ target }) => (target as Element).closest('[contenteditable]'))) apply();
  });
  observer.observe(document.querySelector('main') ?? document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}
