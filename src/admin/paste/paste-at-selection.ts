const BODY = '[data-slate-editor]';

/**
 * What is pasted goes where the cursor is now. Slate (0.98) looks there at most every 100 ms, and at once before each
 * letter; not before plain text is pasted, and in Safari before nothing that is. An input of no kind makes it look at what it was told.
 */
export function pasteAtSelection(): void {
  const look = ({ target }: ClipboardEvent): void => {
    const body = target instanceof Element ? target.closest(BODY) : null;
    if (!body) return;
    document.dispatchEvent(new Event('selectionchange')); // the browser may not have told it yet
    body.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, cancelable: true }));
  };
  document.addEventListener('paste', look, { capture: true });
}
