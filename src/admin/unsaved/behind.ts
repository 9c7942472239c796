import { adminApi } from '@strapi/strapi/admin';
import { formKey, openFormOf, type FormAddress, type OpenForm } from './open-forms';

/** Forms that were not given what was read, because they hold words of their own. */
const behind = new Set<string>();
/** Forms whose words somebody has thrown away. */
const givenUp = new Set<string>();

export const mayBeReplaced = (address: FormAddress, form: OpenForm): boolean =>
  givenUp.delete(formKey(address)) || !form.isModified();

/** Their words go with the next reading: the editor has discarded them. */
export function giveUpWords(address: FormAddress): void {
  if (openFormOf(address)) givenUp.add(formKey(address));
}

export const noteBehind = (address: FormAddress): void => void behind.add(formKey(address));

/** What to ask for again now that the form has no words of its own left; null: the form is up to date. */
export function catchUp(address: FormAddress): unknown {
  if (!behind.delete(formKey(address))) return null;
  const id = address.documentId === undefined ? address.model : `${address.model}_${address.documentId}`;
  const { invalidateTags } = adminApi.util as unknown as { invalidateTags(tags: object[]): unknown };
  return invalidateTags([{ type: 'Document', id }]);
}
