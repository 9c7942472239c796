import { faultInNumbers } from './number-values';

/** What a model tells of a field, as far as a question needs it. */
export interface Field {
  type?: string;
  /** The model behind a relation (`target`) or a component (`component`). */
  target?: string;
  component?: string;
}

export interface Models {
  fieldsOf(uid: string): Readonly<Record<string, Field>>;
  /** SQLite has no such comparison. */
  knowsSupersets: boolean;
}

const GROUPS = new Set(['$and', '$or']);
/** Of every model, beside its own fields. */
const ALWAYS = new Set(['id', 'documentId', '*']);
const MEDIA = 'plugin::upload.file';

/**
 * What makes the parameters of a read a question that no database can be asked, as a plain sentence; null where there
 * is nothing. Strapi checks names and permissions before; the shape of what stands behind them it finds out by
 * failing (seen on 5.54.0: `_q[]=x`, `filters[$or]=x` and `fields=` were 500).
 */
export function faultOf(params: Record<string, unknown>, uid: string, models: Models): string | null {
  const { _q: words, fields, filters, populate } = params;
  if (words !== undefined && words !== null && typeof words === 'object')
    return 'The search "_q" must be text.';
  return (
    faultInFields(fields, uid, models) ??
    faultInFilters(filters, uid, models) ??
    faultInPopulate(populate, uid, models)
  );
}

function faultInFields(fields: unknown, uid: string, { fieldsOf }: Models): string | null {
  const known = fieldsOf(uid);
  const named = typeof fields === 'string' ? fields.split(',').map((field) => field.trim()) : fields;
  if (!Array.isArray(named)) return null;
  const unknown = named.find(
    (field) => typeof field !== 'string' || !(ALWAYS.has(field) || Object.hasOwn(known, field)),
  );
  return unknown === undefined ? null : `There is no field "${String(unknown)}" to read.`;
}

/** `populate` of any depth: each relation may bring filters, fields and a populate of its own. */
function faultInPopulate(populate: unknown, uid: string, models: Models): string | null {
  if (!isObject(populate)) return null;
  for (const [name, inner] of Object.entries(populate)) {
    const target = targetOf(models.fieldsOf(uid)[name]);
    if (target === null || !isObject(inner)) continue;
    const fault = faultOf(inner, target, models);
    if (fault !== null) return fault;
  }
  return null;
}

function faultInFilters(filters: unknown, uid: string, models: Models): string | null {
  if (filters === undefined || filters === null) return null;
  if (Array.isArray(filters)) return firstFault(filters, (one) => faultInFilters(one, uid, models));
  if (!isObject(filters)) return 'Filters must name fields, as in filters[headline][$contains]=harbour.';
  return firstFault(Object.entries(filters), ([name, asked]) => {
    if (GROUPS.has(name)) {
      if (!Array.isArray(asked)) return `The filter "${name}" must be a list of filters.`;
      return firstFault(asked, (one) => faultInFilters(one ?? '', uid, models));
    }
    if (name === '$not') return faultInFilters(asked ?? '', uid, models);
    if (name.startsWith('$'))
      return `The comparison "${name}" stands inside a field, as in filters[id][$eq]=7.`;
    const field = models.fieldsOf(uid)[name];
    const target = targetOf(field);
    if (!isObject(asked)) return faultInNumbers(asked, { field: name, type: field?.type, comparison: '$eq' });
    if (target === null) return faultInComparisons(asked, { name, type: field?.type }, models);
    if (Object.keys(asked)[0] === '$not')
      return `"$not" stands around "${name}", as in filters[$not][${name}], not inside it.`;
    return hasOnlyComparisons(asked)
      ? faultInComparisons(asked, { name }, models)
      : faultInFilters(asked, target, models);
  });
}

/** "section[$eq]=3" compares a relation's id; "section[name][$eq]=Harbour" goes on to its fields. */
const hasOnlyComparisons = (asked: Record<string, unknown>): boolean =>
  Object.keys(asked).every((name) => name.startsWith('$') && !GROUPS.has(name) && name !== '$not');

function faultInComparisons(
  asked: Record<string, unknown>,
  { name: field, type }: { name: string; type?: string },
  models: Models,
): string | null {
  return firstFault(Object.entries(asked), ([name, value]) => {
    if (GROUPS.has(name)) return `The filter "${name}" stands around fields, not inside "${field}".`;
    if (name === '$not') {
      return isObject(value)
        ? faultInComparisons(value, { name: field, type }, models)
        : `"$not" in "${field}" needs a comparison.`;
    }
    if (!name.startsWith('$')) return `"${field}" is compared by $eq, $in and their like, not by "${name}".`;
    if (name === '$between' && !(Array.isArray(value) && value.length === 2)) {
      return `"$between" in "${field}" needs a lower and an upper value.`;
    }
    if (name === '$jsonSupersetOf' && !models.knowsSupersets) {
      return 'This database cannot be asked "$jsonSupersetOf".';
    }
    return faultInNumbers(value, { field, type, comparison: name });
  });
}

const targetOf = (field: Field | undefined): string | null => {
  if (field?.type === 'media') return MEDIA;
  return field?.target ?? field?.component ?? null;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function firstFault<One>(all: readonly One[], faultIn: (one: One) => string | null): string | null {
  for (const one of all) {
    const fault = faultIn(one);
    if (fault !== null) return fault;
  }
  return null;
}
