import { useEffect, useRef } from 'react';
import { adminStore } from './admin-store';
import { catchUp } from './behind';
import { changedFields } from './changed-fields';
import { handOverTyping } from './hand-over-typing';
import { openForm, type FormAddress } from './open-forms';
import { takeTypedSince } from './typed-since';
import type { WholeForm } from './useUnsaved';

/** Makes this form known to what hears of its saves, and gives it the words that were typed while it was made. */
export function useOpenForm(form: WholeForm, { model, documentId, locale }: FormAddress): void {
  const latest = useRef(form);
  latest.current = form;

  useEffect(() => {
    const address = { model, documentId, locale };
    let saved: object | null = null;
    const close = openForm(address, {
      values: () => {
        handOverTyping();
        return latest.current.getValues();
      },
      isModified: () => {
        handOverTyping(); // in the form at once, and in what was last drawn of it a little later
        const { getValues, initialValues } = latest.current;
        const values = getValues();
        return values !== saved && Object.keys(changedFields(initialValues, values)).length > 0;
      },
      noteSaved: () => {
        saved = latest.current.getValues();
      },
    });
    for (const [name, value] of Object.entries(takeTypedSince(address))) latest.current.onChange(name, value);
    return close;
  }, [model, documentId, locale]);

  useEffect(() => {
    if (form.modified) return;
    const question = catchUp({ model, documentId, locale });
    if (question !== null) adminStore.dispatch(question);
  }, [form.modified, form.values, model, documentId, locale]);
}
