/** What a model tells of a field, as far as a walk needs it. */
export interface Attribute {
  type?: string;
  /** The model behind a relation (`target`) or a component (`component`); a relation to anything has none. */
  target?: string;
  component?: string;
}

export type AttributesOf = (uid: string) => Readonly<Record<string, Attribute>>;

/** One field that the parameters of a read lay hold of. */
export interface Reached {
  /** The model that the field is in. */
  uid: string;
  field: string;
  /** Filters and sorting tell of what they look at although nothing of it is in the answer. */
  by: 'filters' | 'sort' | 'fields' | 'populate';
  /** The model behind the field; null where it is plain, 'anything' where the relation has no model of its own. */
  leadsTo: string | null;
}

type Params = Record<string, unknown>;

const FILE = 'plugin::upload.file';
/** What may stand beside a relation in `populate` and is no field of its model. */
const COUNTS = 'count';

/**
 * Every field that the parameters of a read reach, at any depth: through filters and their groups, `sort` and `fields`
 * in every spelling that Strapi takes, and through `populate`, which may bring all of them again.
 *
 * Names that no model knows are passed over: Strapi refuses them, or drops them. The walk is a loop over a list, since
 * how deep a question is nested is the caller's choice.
 */
export function reachedBy(params: Params, uid: string, attributesOf: AttributesOf): Reached[] {
  const reached: Reached[] = [];
  const open: { params: Params; uid: string }[] = [{ params, uid }];
  const touch = (at: string, field: string, by: Reached['by']): string | null => {
    const leadsTo = modelBehind(attributesOf(at)[field]);
    reached.push({ uid: at, field, by, leadsTo });
    return leadsTo === 'anything' ? null : leadsTo;
  };
  const along = (at: string, names: readonly string[], by: Reached['by']) => {
    let model: string | null = at;
    for (const name of names) if (model !== null) model = touch(model, name, by);
    return model;
  };

  for (let one = open.pop(); one; one = open.pop()) {
    const at = one.uid;
    for (const { name, inside } of filteredNames(one.params.filters, attributesOf, at)) {
      along(inside, name.split('.'), 'filters');
    }
    for (const names of sortedNames(one.params.sort)) along(at, names, 'sort');
    for (const name of listed(one.params.fields)) along(at, name.split('.'), 'fields');
    for (const { names, inner } of populated(one.params.populate)) {
      const model = along(at, names, 'populate');
      if (inner === null) continue;
      if (COUNTS in inner) touch(at, names.at(-1) ?? '', 'filters'); // how many there are is asked of all of them
      if (model !== null) open.push({ params: inner, uid: model });
    }
  }
  return reached;
}

function modelBehind(attribute: Attribute | undefined): string | null {
  if (attribute?.type === 'media') return FILE;
  if (attribute?.type === 'component') return attribute.component ?? null;
  return attribute?.type === 'relation' ? (attribute.target ?? 'anything') : null;
}

/** Each name in the filters with the model it stands in; operators and groups are gone through. */
function* filteredNames(
  filters: unknown,
  attributesOf: AttributesOf,
  uid: string,
): Generator<{ name: string; inside: string }> {
  const open: { value: unknown; inside: string }[] = [{ value: filters, inside: uid }];
  for (let one = open.pop(); one; one = open.pop()) {
    const { value, inside } = one;
    if (Array.isArray(value)) open.push(...value.map((item: unknown) => ({ value: item, inside })));
    if (!isObject(value)) continue;
    for (const [name, inner] of Object.entries(value)) {
      if (name.startsWith('$')) {
        open.push({ value: inner, inside });
        continue;
      }
      yield { name, inside };
      const model = modelBehind(attributesOf(inside)[name]);
      if (model !== null && model !== 'anything') open.push({ value: inner, inside: model });
    }
  }
}

/** "a.b:asc", "a,b", [..], { a: { b: 'asc' } }: each as the names on its way. */
function sortedNames(sort: unknown): string[][] {
  const found: string[][] = [];
  const open: { value: unknown; way: string[] }[] = [{ value: sort, way: [] }];
  for (let one = open.pop(); one; one = open.pop()) {
    const { value, way } = one;
    if (Array.isArray(value)) open.push(...value.map((item: unknown) => ({ value: item, way })));
    else if (isObject(value)) {
      for (const [name, inner] of Object.entries(value)) open.push({ value: inner, way: [...way, name] });
    } else if (typeof value === 'string') {
      if (way.length > 0) found.push(way.flatMap((name) => name.split('.')));
      else found.push(...listed(value).map((name) => (name.split(':')[0] ?? '').split('.')));
    }
  }
  return found;
}

/** "a.b,c", ['a.b'], { a: true }, { a: { populate: … } }, { a: { on: { component: … } } }. */
function populated(populate: unknown): { names: string[]; inner: Params | null }[] {
  if (!isObject(populate)) return listed(populate).map((name) => ({ names: name.split('.'), inner: null }));
  return Object.entries(populate).map(([name, asked]) => ({
    names: name.split('.'),
    inner: isObject(asked) ? asked : null,
  }));
}

const listed = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .flatMap((one: unknown) => (typeof one === 'string' ? one.split(',') : []))
    .map((one) => one.trim())
    .filter((one) => one !== '');

const isObject = (value: unknown): value is Params =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
