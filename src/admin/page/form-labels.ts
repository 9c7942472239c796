/** The part of Strapi's layout of a form that is used here. */
export interface FormLayout {
  edit?: { layout?: unknown[] };
}

/** What an editor reads beside each field, in the order of the form. */
export function formLabels({ edit }: FormLayout): Map<string, string> {
  const fields = (edit?.layout ?? []).flat(3) as { name?: string; label?: string }[];
  return new Map(fields.map(({ name, label }) => [String(name), String(label ?? name)]));
}
