import { useEffect, useRef } from 'react';
import { unstable_useContentManagerContext as useContentManagerContext, useForm } from '@strapi/strapi/admin';
import { handOverTyping } from './hand-over-typing';
import { useSending, type ActionProps } from './useSending';

interface Description {
  disabled?: boolean;
  onClick?: (event: unknown) => unknown;
  dialog?: unknown;
}

interface Action {
  (props: ActionProps): Description | null;
  type?: string;
  position?: unknown;
}

interface Route {
  model: string;
  id?: string;
  collectionType: string;
  hasDraftAndPublish: boolean;
}

const SINGLE = 'single-types';

/** Strapi's actions with its Save and its Publish replaced by ones that leave what is typed meanwhile alone. */
export const keepTyping = (actions: readonly Action[]): Action[] =>
  actions.map((action) =>
    action.type === 'update' || action.type === 'publish' ? keepingTyping(action, action.type) : action,
  );

/**
 * In the form of a document that is there already. A new one, a duplicate, and the form in a dialog that makes a
 * relation stay Strapi's: they end on another page.
 */
function keepingTyping(strapis: Action, as: 'update' | 'publish'): Action {
  const KeepingTyping: Action = (props) => {
    const description = strapis(props);
    const route = useContentManagerContext() as unknown as Route;
    const send = useSending(props);
    const isThisForm =
      props.model === route.model &&
      (props.collectionType === SINGLE ||
        (props.documentId !== undefined && props.documentId === route.id)) &&
      !/\/(clone|preview|history)(\/|$)/.test(window.location.pathname);
    const isOurs = description !== null && isThisForm;
    const status = as === 'publish' || !route.hasDraftAndPublish ? 'published' : 'draft';
    const isBusy = useForm('keepTyping', ({ isSubmitting }) => isSubmitting);
    const isSending = useRef(false);

    const start = async (): Promise<true> => {
      if (isSending.current) return true;
      isSending.current = true;
      await send(as, status).finally(() => (isSending.current = false));
      return true; // Strapi asks nothing further
    };
    useShortcut(as, isOurs && props.activeTab !== 'published' && !isBusy ? start : null, description);
    return isOurs ? { ...description, onClick: start, dialog: undefined } : description;
  };
  KeepingTyping.type = strapis.type;
  KeepingTyping.position = strapis.position;
  return KeepingTyping;
}

/** Before Strapi hears of the keys: it would take the cursor out of the body, and not see the letters of the last 300 ms. */
function useShortcut(
  as: 'update' | 'publish',
  start: (() => Promise<true>) | null,
  description: Description | null,
): void {
  const latest = useRef({ start, description });
  latest.current = { start, description };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!latest.current.start || shortcutOf(event) !== as) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      handOverTyping();
      if (as === 'publish') publishWhenAllowed(latest);
      else void latest.current.start?.(); // finds out by itself whether there is something to save
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [as]);
}

/** What was handed over is in the form at once, and known to Strapi's buttons a few frames later. */
const LOOK_AGAIN_MS = 50;
const MOST_LOOKS = 20;

interface Latest {
  current: { start: (() => Promise<true>) | null; description: Description | null };
}

function publishWhenAllowed(latest: Latest, looks = MOST_LOOKS): void {
  const { start, description } = latest.current;
  if (description?.disabled !== true) void start?.();
  else if (looks > 0) setTimeout(() => publishWhenAllowed(latest, looks - 1), LOOK_AGAIN_MS);
}

/** The keys of Strapi's own shortcuts. */
function shortcutOf({ metaKey, ctrlKey, shiftKey, key }: KeyboardEvent): 'update' | 'publish' | null {
  if (!metaKey && !ctrlKey) return null;
  const name = key.toLowerCase();
  if (name === 'enter') return shiftKey ? 'publish' : 'update';
  return name === 's' && !shiftKey ? 'update' : null;
}
