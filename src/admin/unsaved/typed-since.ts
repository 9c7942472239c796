import { formKey, type FormAddress } from './open-forms';

type Fields = Record<string, unknown>;

const waiting = new Map<string, Fields>();

/** What was typed into a form while it was made a document; the form of the document is another one, and takes it over. */
export const carryOver = (address: FormAddress, fields: Fields): void =>
  void waiting.set(formKey(address), fields);

export function takeTypedSince(address: FormAddress): Fields {
  const fields = waiting.get(formKey(address)) ?? {};
  waiting.delete(formKey(address));
  return fields;
}
