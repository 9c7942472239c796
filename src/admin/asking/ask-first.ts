import type { Action, ActionProps, Asking } from './actions';
import { askBeforeDelete, askBeforeUnpublish } from './before-withdrawal';
import { sayThatLinksWait } from './links-wait';
import { usePlannedSave } from './usePlannedSave';

const ASKINGS: Readonly<Record<string, Asking>> = {
  unpublish: askBeforeUnpublish,
  delete: askBeforeDelete,
  publish: sayThatLinksWait,
  update: usePlannedSave,
};

/** Strapi's buttons, with a question before what readers would notice by surprise. Only for stories. */
export const askFirst = (actions: readonly Action[]): Action[] =>
  actions.map((action) => {
    const ask = ASKINGS[action.type ?? ''];
    if (ask === undefined) return action;
    const useAsking = (props: ActionProps) => ask(action(props), props);
    return Object.assign(useAsking, { type: action.type, position: action.position });
  });
