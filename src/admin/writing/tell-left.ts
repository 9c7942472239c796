/** The part of React's own tree (18.3) that is read here. */
interface Fiber {
  type: unknown;
  memoizedProps: { onBlur?: (event: FocusEvent) => void } | null;
  return: Fiber | null;
}

/**
 * Tells Strapi's body that it was left, so that it hands the form what was typed.
 *
 * The event alone does not always: Slate (0.98) keeps it from Strapi while it puts the cursor in its place, which on a
 * busy browser lasts until after the keys that save or close right behind a full stop. So whoever gave Slate its `onBlur`
 * is told without it.
 */
export function tellLeft(body: Element): void {
  for (let fiber = fiberOf(body); fiber !== null; fiber = fiber.return) {
    const onBlur = typeof fiber.type === 'string' ? undefined : fiber.memoizedProps?.onBlur;
    if (onBlur) return onBlur(new FocusEvent('focusout'));
  }
}

function fiberOf(element: Element): Fiber | null {
  const name = Object.keys(element).find((key) => key.startsWith('__reactFiber$'));
  return name === undefined ? null : (element as unknown as Record<string, Fiber>)[name]!;
}
