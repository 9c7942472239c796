import { isClosed, type Models } from './closed-question';

type Row = Record<string, unknown>;

/** A copy of an answer without the closed fields of its model and of everything that stands in it, at any depth. */
export function withoutClosed(data: unknown, uid: string, models: Models): unknown {
  if (Array.isArray(data)) return data.map((one: unknown) => withoutClosed(one, uid, models));
  if (data === null || typeof data !== 'object' || data instanceof Date) return data;
  const attributes = models.attributesOf(uid);
  const open: Row = {};
  for (const [name, value] of Object.entries(data as Row)) {
    if (isClosed(models.closed, uid, name)) continue;
    const { type, target, component } = attributes[name] ?? {};
    const model = type === 'media' ? 'plugin::upload.file' : (target ?? component);
    open[name] = model === undefined ? value : withoutClosed(value, model, models);
  }
  return open;
}
