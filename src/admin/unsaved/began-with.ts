import { formKey, type FormAddress } from './open-forms';

/**
 * Which version of a document the words in its form began with: the `updatedAt` that was read, or that a save of this
 * browser ended with. What a colleague saved since is another one, and the server refuses (`If-Match`).
 */
const versions = new Map<string, string>();

export const beganWith = {
  of: (form: FormAddress): string | undefined => versions.get(formKey(form)),
  note(form: FormAddress, version: unknown): void {
    if (typeof version === 'string') versions.set(formKey(form), version);
  },
  /** Until it is read again nobody knows: a publication moves the draft after its answer is made. */
  forget: (form: FormAddress): void => void versions.delete(formKey(form)),
};
