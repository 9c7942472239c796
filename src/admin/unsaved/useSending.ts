import {
  unstable_useDocumentActions as useDocumentActions,
  useAPIErrorHandler,
  useForm,
  useNotification,
  useQueryParams,
} from '@strapi/strapi/admin';
import { texts } from '../texts';
import { changedFields } from './changed-fields';
import { handOverTyping } from './hand-over-typing';
import type { WholeForm } from './useUnsaved';

type Fields = Record<string, unknown>;

/** Which document, as Strapi's actions are told. */
export interface ActionProps {
  model: string;
  documentId?: string;
  collectionType: string;
  activeTab?: string;
}

interface SendingForm extends WholeForm {
  isSubmitting: boolean;
  setSubmitting(is: boolean): void;
  setErrors(errors: object): void;
  resetForm(values: Fields): void;
  validate(shows: boolean, options: { status: string }): Promise<{ errors?: object }>;
}

interface Result {
  error?: { name?: string };
}

type Send = (where: object, data: Fields) => Promise<Result>;

/**
 * Saves or publishes the form, and leaves what is typed meanwhile alone: Strapi sets the form back to what was sent
 * once the server has answered, and the letters since are gone. Here such a form stays as it is, unsaved words in it,
 * and the next save takes them along. `holdForm` does its part for the cache.
 */
export function useSending({ model, documentId, collectionType }: ActionProps) {
  const form = useForm('useSending', (state) => state) as unknown as SendingForm;
  const actions = useDocumentActions() as unknown as { update: Send; publish: Send };
  const { toggleNotification } = useNotification();
  const { _unstableFormatValidationErrors: asFieldErrors } = useAPIErrorHandler();
  const [{ query }] = useQueryParams<{ plugins?: Record<string, object> }>();

  return async (as: 'update' | 'publish', status: 'draft' | 'published'): Promise<void> => {
    handOverTyping();
    const isUnchanged = Object.keys(changedFields(form.initialValues, form.getValues())).length === 0;
    if (as === 'update' && isUnchanged) return;
    form.setSubmitting(true);
    try {
      const { errors } = await form.validate(true, { status });
      if (errors) return toggleNotification({ type: 'danger', message: texts.unsaved.refused.invalid });
      const sent = form.getValues();
      const where = { collectionType, model, documentId, params: paramsOf(query) };
      const { error } = await actions[as](where, toSend(sent) as Fields);
      if (error) return form.setErrors(error.name === 'ValidationError' ? asFieldErrors(error as never) : {});
      handOverTyping();
      if (Object.keys(changedFields(sent, form.getValues())).length === 0) form.resetForm(sent);
    } finally {
      form.setSubmitting(false);
    }
  };
}

/** As Strapi's own `buildValidParams`, which it does not export. */
const paramsOf = ({ plugins = {}, ...query }: Record<string, unknown> & { plugins?: object }): object =>
  Object.assign({}, query, ...Object.values(plugins).filter((one) => typeof one === 'object'));

/** A relation that was picked carries what the server wants of it beside what the form shows. */
function toSend(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toSend);
  if (typeof value !== 'object' || value === null) return value;
  if ('apiData' in value) return value.apiData;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, toSend(part)]));
}
