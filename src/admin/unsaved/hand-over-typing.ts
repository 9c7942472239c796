/**
 * Makes the field with the cursor hand the form what was typed into it: the body waits 300 ms for the next letter, and
 * does so when it loses the focus. It is told that it has, and keeps it: whoever saves by keyboard writes on.
 */
export function handOverTyping(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement) && !(field instanceof HTMLElement && field.isContentEditable))
    return;
  field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}
