import { yup } from '@strapi/utils';

/** What yup 0.32 keeps of a schema, as far as a copy of it is concerned. */
interface Schema {
  spec: Record<string, unknown>;
  _mutate?: boolean;
  clone(spec?: Record<string, unknown>): Schema;
}

interface Values {
  list: Set<unknown>;
  refs: Map<unknown, unknown>;
  clone(): Values;
}

/**
 * Has yup copy a schema for a fraction of the time.
 *
 * Strapi makes the schema of an entry anew for each save, for its draft and for its publication, and for each part once
 * to cast and once to check it; every `.nullable()` and `.min()` on the way copies the schema before it. Of such a copy
 * most was a search for circles in its `spec`, half a dozen plain values that have none, and sets that are made only to be replaced: a
 * tenth of the processor time of a save (docs/benchmarks.md, "Save"). A `spec` that holds more than plain values is copied as it was.
 */
export function copySchemasCheaply(): void {
  const schemas = yup.BaseSchema.prototype as unknown as Schema;
  if (copied.has(schemas)) return;
  copied.add(schemas);
  const copy = schemas.clone;
  schemas.clone = function clone(this: Schema, more) {
    const { spec } = this;
    if (this._mutate || !isPlain(spec) || !isPlain(more)) return copy.call(this, more);
    this.spec = NOTHING;
    try {
      const next = copy.call(this);
      next.spec = { ...spec, ...more };
      return next;
    } finally {
      this.spec = spec;
    }
  };

  const { _whitelist: example } = yup.mixed() as unknown as { _whitelist: Values };
  const values = Object.getPrototypeOf(example) as Values & { constructor: new () => Values };
  values.clone = function clone(this: Values) {
    const next = new values.constructor();
    for (const value of this.list) next.list.add(value);
    for (const [key, ref] of this.refs) next.refs.set(key, ref);
    return next;
  };
}

const copied = new WeakSet<Schema>();
const NOTHING = {};

function isPlain(spec: Record<string, unknown> | undefined): boolean {
  for (const key in spec) if (typeof spec[key] === 'object' && spec[key] !== null) return false;
  return true;
}
