import { useEffect, useMemo, useRef, useState } from 'react';
import { changedFields } from './changed-fields';
import { keptWords, type KeptWords, type Place } from './kept-words';
import { whenSaved } from './saved';

type Fields = Record<string, unknown>;

/** The part of Strapi's form that is used here. */
export interface WholeForm {
  values: Fields;
  initialValues: Fields;
  modified: boolean;
  getValues(): Fields;
  onChange(name: string, value: unknown): void;
}

/** Keeps what is typed into this form until the server has it, and finds what an earlier sitting left. */
export function useUnsaved(form: WholeForm, { user, model, documentId, locale }: Place) {
  const words = useMemo(
    () => keptWords({ user, model, documentId, locale }),
    [user, model, documentId, locale],
  );
  const [earlier, setEarlier] = useState<KeptWords | null>(null);
  const typedOver = useRef<Fields | null>(null);

  useEffect(() => {
    let isOpen = true;
    void words.ofEarlier().then((found) => isOpen && setEarlier(found));
    return () => {
      isOpen = false;
    };
  }, [words]);

  useEffect(() => {
    if (form.modified) {
      typedOver.current = form.initialValues;
      words.keep(changedFields(form.initialValues, form.values));
    } else if (typedOver.current === form.initialValues) {
      typedOver.current = null; // undone by hand; a form that was reset begins with other values, and its words stay kept
      void words.forget();
    }
  }, [words, form.modified, form.values, form.initialValues]);

  useEffect(
    () =>
      whenSaved(({ typedSince, ...saved }) => {
        if (saved.model !== model || (saved.documentId ?? documentId) !== documentId) return;
        if (Object.keys(typedSince).length === 0 || saved.became !== documentId) void words.forget();
      }),
    [words, model, documentId],
  );

  const done = (): void => {
    if (earlier !== null) void words.throwAway(earlier.key);
    setEarlier(null);
  };
  const missing = earlier === null ? {} : changedFields(pick(form.values, earlier.fields), earlier.fields);
  return {
    earlier: Object.keys(missing).length === 0 ? null : earlier,
    missing: Object.keys(missing),
    putBack(): void {
      for (const [name, value] of Object.entries(missing)) form.onChange(name, value);
      done();
    },
    throwAway: done,
  };
}

const pick = (values: Fields, like: Fields): Fields =>
  Object.fromEntries(Object.keys(like).map((name) => [name, values[name]]));
