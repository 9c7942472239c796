import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../stores/stories/articles';

type Row = Record<string, unknown>;

const PARTS = ['summaryBullets', 'images', 'relatedLinks', 'credits', 'corrections'] as const;

/** The slugs that a story has in its languages, by locale; none for a story that is not there. */
export async function slugsOf(strapi: Core.Strapi, documentId: string): Promise<Map<string, Set<string>>> {
  const rows: Row[] = await strapi.db
    .query(ARTICLE_UID)
    .findMany({ where: { documentId }, select: ['locale', 'slug'] });
  const slugs = new Map<string, Set<string>>();
  for (const { locale, slug } of rows) {
    const known = slugs.get(String(locale)) ?? new Set();
    if (slug) known.add(String(slug));
    slugs.set(String(locale), known);
  }
  return slugs;
}

/** Is this slug only what another language of the story has, sent along with its text? Then it was not chosen here. */
export const isTakenOver = (slug: unknown, slugs: ReadonlyMap<string, ReadonlySet<string>>): boolean =>
  [...slugs.values()].some((known) => known.has(String(slug)));

/** The data without the ids of parts, which belong to the version that it was copied from: Strapi refuses them here. */
export function withoutPartIds(data: Row): Row {
  const whole = { ...data };
  for (const name of PARTS) {
    const parts = whole[name];
    if (Array.isArray(parts)) whole[name] = parts.map(withoutId);
  }
  return whole;
}

function withoutId(part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part;
  const { id: _id, ...rest } = part as Row;
  return rest;
}
