import { useForm } from '@strapi/strapi/admin';
import { Typography } from '@strapi/design-system';
import { clock } from '../page/clock';
import { plannedTime } from '../stories/planned-time';
import { texts } from '../texts';
import { isStory, type Asking } from './actions';

interface FormState {
  values?: { publishAt?: unknown };
  initialValues?: { publishAt?: unknown };
  onChange(name: string, value: unknown): void;
}

/**
 * Save says in its own line when the story goes live by itself, in the editor's zone. A time that is past by now is
 * asked about before anything is sent: a date picked without an hour is midnight, and nobody means that.
 */
export const usePlannedSave: Asking = (description, props) => {
  const state = useForm('PlannedSave', (form) => form as unknown as FormState);
  const planned = state.values?.publishAt;
  const ms = typeof planned === 'string' && planned !== '' ? Date.parse(planned) : NaN;
  if (description === null || !isStory(props) || Number.isNaN(ms)) return description;
  const words = texts.asking.plannedSave;
  const isPast = (): boolean => ms <= Date.now() && planned !== state.initialValues?.publishAt;
  const iso = new Date(ms).toISOString();
  return {
    ...description,
    label: ms > Date.now() ? words.label(description.label, clock(iso)) : description.label,
    onClick: async (event) => {
      if (isPast()) return false;
      await description.onClick?.(event);
      return true; // nothing to ask
    },
    dialog: {
      type: 'dialog',
      title: words.title,
      content: <Typography>{words.past(plannedTime(iso))}</Typography>,
      confirmLabel: words.clear,
      onConfirm: () => state.onChange('publishAt', null),
    },
  };
};
