import { reachedBy, type AttributesOf } from './reach';

/** Fields that stay in the newsroom, by model. */
export type ClosedFields = Readonly<Record<string, readonly string[]>>;

export interface Asker {
  /** May read drafts. */
  mayPreview: boolean;
  /** May read what only editors work with, such as the times of the schedule. */
  seesDesk: boolean;
}

export interface Models {
  attributesOf: AttributesOf;
  hasDrafts(uid: string): boolean;
  closed: ClosedFields;
}

/** How a story could be asked whether its draft differs from what is public. */
const ABOUT_DRAFTS = ['publicationFilter', 'hasPublishedVersion'];

/**
 * Why somebody may not ask this, as a plain sentence; null where there is nothing.
 *
 * Filters and sorting must not go through a relation to a type that has drafts: the database compares whatever row is
 * there, so the order and the number of answers told a draft letter by letter (seen on 5.54.0, REST and GraphQL). What
 * such a relation holds may be populated: that reads published rows alone. The sentence depends on the question only.
 */
export function whyClosed(
  params: Record<string, unknown>,
  uid: string,
  { asker, models }: { asker: Asker; models: Models },
): string | null {
  if (asker.mayPreview) return null;
  const about = ABOUT_DRAFTS.find((name) => params[name] !== undefined && params[name] !== null);
  if (about !== undefined) return `"${about}" tells of drafts and needs the "preview" permission.`;

  for (const { uid: at, field, by, leadsTo } of reachedBy(params, uid, models.attributesOf)) {
    if (!asker.seesDesk && isClosed(models.closed, at, field)) {
      return `"${field}" is for the newsroom: it needs the "preview" or the "publish" permission.`;
    }
    if (leadsTo === null || by === 'populate' || by === 'fields') continue;
    if (leadsTo === 'anything' || models.hasDrafts(leadsTo)) {
      return `"${field}" leads to drafts: filters and sorting through it need the "preview" permission.`;
    }
  }
  return null;
}

export const isClosed = (closed: ClosedFields, uid: string, field: string): boolean =>
  Object.hasOwn(closed, uid) && closed[uid]!.includes(field);
