import { useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import { beganWith } from '../unsaved/began-with';
import { whenConflict, type Conflict } from '../unsaved/conflicts';
import type { FormAddress } from '../unsaved/open-forms';
import { whenSaved } from '../unsaved/saved';
import type { WholeForm } from '../unsaved/useUnsaved';
import { asForm, withKnownParts } from './as-form';
import { bothTexts, type BothTexts } from './both-texts';

type Fields = Record<string, unknown>;

export type Choice = 'mine' | 'theirs';

interface Found {
  conflict: Conflict;
  /** Null: it could not be read; the editor asks again. */
  theirs: Fields | null;
}

/** Waits for a save of this form to be refused as stale, and brings what the colleague saved. */
export function useConflict(
  form: WholeForm,
  address: FormAddress & { collectionType: string },
  names: readonly string[],
) {
  const { model, documentId, locale, collectionType } = address;
  const { get } = useFetchClient();
  const [found, setFound] = useState<Found | null>(null);

  const read = async (conflict: Conflict): Promise<void> => {
    const single = collectionType === 'single-types';
    const path = `/content-manager/${collectionType}/${model}${single ? '' : `/${documentId ?? ''}`}`;
    const { data } = await get<{ data: Fields }>(path, { params: locale ? { locale } : {} }).catch(() => ({
      data: { data: null },
    }));
    setFound({ conflict, theirs: data.data && asForm(data.data) });
  };

  useEffect(() => {
    const ends = [
      whenConflict({ model, documentId, locale }, (conflict) => void read(conflict)),
      whenSaved((saved) => {
        if (saved.model === model && saved.documentId === documentId) setFound(null);
      }),
    ];
    return () => ends.forEach((end) => end());
  }, [model, documentId, locale, collectionType]);

  const { theirs } = found ?? {};
  const texts = theirs
    ? bothTexts(names, { began: form.initialValues, mine: form.values, theirs })
    : ([] as BothTexts[]);
  return {
    conflict: found?.conflict ?? null,
    isRead: theirs !== null && theirs !== undefined,
    texts,
    readAgain: (): void => void (found && read(found.conflict)),
    /** Puts what was chosen into the form. Nothing is stored: the next save begins with the colleague's version. */
    settle(choices: ReadonlyMap<string, Choice>): void {
      if (!theirs) return;
      for (const { name, mine, theirs: other } of texts) {
        if (choices.get(name) === 'theirs') form.onChange(name, other ?? null);
        else if (Array.isArray(mine)) form.onChange(name, withKnownParts(mine, other));
      }
      beganWith.note({ model, documentId, locale }, theirs.updatedAt);
      setFound(null);
    },
  };
}
