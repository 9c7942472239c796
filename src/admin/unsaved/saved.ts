import type { FormAddress } from './open-forms';

export interface Saved extends FormAddress {
  /** A new story has no documentId before. */
  became?: string;
  /** The fields typed while the save was under way: the server has not got them. Empty: it has got everything. */
  typedSince: Record<string, unknown>;
}

const listeners = new Set<(saved: Saved) => void>();

/** Told by the cache when the server has taken what a form sent. */
export const tellSaved = (saved: Saved): void => listeners.forEach((listener) => listener(saved));

/** @returns what ends the listening. */
export function whenSaved(listener: (saved: Saved) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
