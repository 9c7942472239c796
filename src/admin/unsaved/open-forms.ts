type Fields = Record<string, unknown>;

/** Which form: a document in one language. A single type has no documentId in the calls that save it. */
export interface FormAddress {
  model: string;
  documentId?: string | undefined;
  locale?: string | undefined;
}

/** A form somebody is looking at, as what hears of its saves needs it. */
export interface OpenForm {
  /** Everything typed by now, also what a field has not handed to the form yet. */
  values(): Fields;
  isModified(): boolean;
  /** All of its words are stored. */
  noteSaved(): void;
}

const open = new Map<string, OpenForm>();

export const formKey = ({ model, documentId, locale }: FormAddress): string =>
  JSON.stringify([model, documentId ?? '', locale ?? '']);

/** @returns what closes it. */
export function openForm(address: FormAddress, form: OpenForm): () => void {
  const key = formKey(address);
  open.set(key, form);
  return () => {
    if (open.get(key) === form) open.delete(key);
  };
}

export const openFormOf = (address: FormAddress): OpenForm | undefined => open.get(formKey(address));

/** Does anything typed in this window wait to be saved? */
export const isAnyFormModified = (): boolean => [...open.values()].some((form) => form.isModified());
