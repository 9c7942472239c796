import { isRelation } from './same-field';

type Row = Record<string, unknown>;

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** What was read of a document, in the shape its form holds it in: parts that can be dragged, relations without a change. */
export const asForm = (document: Row): Row =>
  Object.fromEntries(Object.entries(document).map(([name, value]) => [name, fieldAsForm(value)]));

function fieldAsForm(value: unknown): unknown {
  if (isRelation(value)) return { connect: [], disconnect: [] };
  if (!Array.isArray(value) || !value.every(isPart)) return value;
  return value.map((part, place) => ({ ...asForm(part), __temp_key__: keyAt(place) }));
}

/** A row of a component; paragraphs of the body have a type and no id, files have a mime type. */
const isPart = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && 'id' in value && !('mime' in value);

/** Keys that sort as the parts stand, as Strapi makes them: a0 to az, then b00 and on. */
function keyAt(place: number): string {
  const { length } = DIGITS;
  if (place < length) return `a${DIGITS[place]}`;
  const rest = place - length;
  return `b${DIGITS[Math.floor(rest / length) % length]}${DIGITS[rest % length]}`;
}

/**
 * My parts as the server can take them: one that a colleague has removed meanwhile is a new part, for Strapi refuses
 * the id of a row that is gone.
 */
export function withKnownParts(mine: unknown, theirs: unknown): unknown {
  if (!Array.isArray(mine)) return mine;
  const known = new Set(Array.isArray(theirs) ? theirs.map((part: Row) => part.id) : []);
  return mine.map((part: unknown) => {
    if (!isPart(part) || known.has(part.id)) return part;
    const { id: _gone, ...words } = part;
    return words;
  });
}
