import { formKey, type FormAddress } from './open-forms';
import type { Refusal } from './refusal';

/** A save was refused because somebody had saved since its form was read. */
export interface Conflict extends FormAddress {
  /** Null: a script, or a schedule. */
  savedBy: string | null;
  savedAt: string;
}

const STALE = 'version.stale';
const listeners = new Set<(conflict: Conflict) => void>();

/** Told by the cache of every refused save; what is no conflict interests nobody. */
export function tellConflict(address: FormAddress, { details }: Refusal): void {
  if (details.code !== STALE) return;
  const { savedBy = null, savedAt } = details as { savedBy?: string | null; savedAt?: string };
  if (typeof savedAt === 'string')
    listeners.forEach((listener) => listener({ ...address, savedBy, savedAt }));
}

/** @returns what ends the listening. */
export function whenConflict(address: FormAddress, listener: (conflict: Conflict) => void): () => void {
  const ofThisForm = (conflict: Conflict): void => {
    if (formKey(conflict) === formKey(address)) listener(conflict);
  };
  listeners.add(ofThisForm);
  return () => void listeners.delete(ofThisForm);
}
