import { handOverTyping } from '../unsaved/hand-over-typing';
import { tellLeft } from './tell-left';

type Point = { path: number[]; offset: number };
type Selection = { anchor: Point; focus: Point } | null;
type Blocks = readonly object[];

interface Operation {
  type: string;
  newProperties?: object | null;
}

/** The part of Strapi's editor (Slate 0.94) that is used here. */
export interface SteadyEditor {
  children: Blocks;
  selection: Selection;
  apply(operation: Operation): void;
}

/** Shorter than Strapi's own 300 ms, so that ours comes first; longer than anybody's pause between two letters of a word. */
const REST_MS = 280;

/** Some write on without such a rest; a browser that is killed costs them no more than this. */
const MOST_MS = 2_000;

const BODY = '[data-slate-editor]';

/** The body hands the form what was typed whenever it is left, or told so. */
let handOvers = 0;
document.addEventListener('focusout', ({ target, isTrusted }) => {
  if (!(target instanceof Element) || !target.matches(BODY)) return;
  if (!isTrusted) tellLeft(target);
  handOvers += 1;
});

/**
 * Keeps the body under the hands of whoever writes in it.
 *
 * Strapi 5.54 hands the form what was typed 300 ms after the last letter and, a while later, compares the form with
 * the editor: a letter typed in between makes them differ, and so does an empty body that is drawn twice within the
 * 300 ms. It then puts the form's older text in the editor's place, without a cursor, and the next letters go nowhere;
 * left at that moment, an empty body is stored. Here what was typed is handed over in one piece, before Strapi's clock,
 * and an editor that is put in its own place keeps its newer text, its cursor and the keyboard.
 *
 * Registered as a block of Strapi's editor that is never shown, for blocks may change the editor.
 */
export const steadyBody = {
  'slugline-steady': {
    matchNode: () => false,
    isInBlocksSelector: false,
    renderElement: () => null,
    plugin: steady,
  },
};

function steady<Editor extends SteadyEditor>(editor: Editor): Editor {
  const { apply } = editor;
  let children = editor.children;
  /** What the form was given last, if something was typed since. */
  let handedOver: Blocks | null = null;
  let typedSince = 0;
  let handOversSeen = handOvers;
  let cursor: Selection = null;
  let applying = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const isAllHandedOver = (): boolean => handedOver === null || handOversSeen !== handOvers;

  editor.apply = (operation) => {
    const isOfTheCursor = operation.type === 'set_selection';
    if (isOfTheCursor && operation.newProperties === null) cursor = editor.selection;
    if (!isOfTheCursor && applying === 0 && isAllHandedOver()) {
      handedOver = children;
      handOversSeen = handOvers;
      typedSince = Date.now();
    }
    applying += 1;
    try {
      apply(operation);
    } finally {
      applying -= 1;
    }
    if (isOfTheCursor) return;
    clearTimeout(rest);
    const wait = Math.min(REST_MS, Math.max(0, typedSince + MOST_MS - Date.now()));
    rest = setTimeout(() => isBeingWritten() && handOverTyping(), wait);
  };
  /** Slate writes here with each letter, and whoever draws the editor anew gives it a text to begin with. */
  const begin = (text: Blocks): void => {
    const isOwnOlder = !isAllHandedOver() && handedOver !== null && isSame(text, handedOver);
    if (!isOwnOlder) {
      children = text;
      handedOver = null;
    }
    if (!isBeingWritten()) return;
    if (editor.selection === null && cursor && isIn(children, cursor)) editor.selection = cursor;
    queueMicrotask(backToTheBody);
  };
  Object.defineProperty(editor, 'children', {
    configurable: true,
    enumerable: true,
    get: () => children,
    set: (text: Blocks) => (applying > 0 ? void (children = text) : begin(text)),
  });
  return editor;
}

const isBeingWritten = (): boolean => document.activeElement?.matches(BODY) === true;

/** The page has the new editor by now, and no key was pressed since. */
function backToTheBody(): void {
  const body = document.querySelector(BODY);
  if (body instanceof HTMLElement && document.activeElement !== body) body.focus({ preventScroll: true });
}

const isSame = (one: Blocks, other: Blocks): boolean =>
  one === other || JSON.stringify(asStored(one)) === JSON.stringify(asStored(other));

/** An empty body is none, whatever its one block is. */
function asStored(blocks: Blocks): Blocks {
  const [first, ...more] = blocks as { children?: { text?: string }[] }[];
  const isEmpty = more.length === 0 && first?.children?.length === 1 && first.children[0]?.text === '';
  return isEmpty ? [] : blocks;
}

const isIn = (blocks: Blocks, { anchor, focus }: NonNullable<Selection>): boolean =>
  [anchor, focus].every(({ path, offset }) => {
    let node: { children?: Blocks; text?: string } | undefined = { children: blocks };
    for (const place of path) node = node?.children?.[place];
    return offset <= (node?.text?.length ?? -1);
  });
