import type { Core } from '@strapi/strapi';

export interface NameRow {
  id: number;
  documentId: string;
  name: string;
  slug: string;
}

type Uid = 'api::section.section' | 'api::author.author';
const LONGEST = 120;

/** Sections and authors by name, whatever its case; made by the document service where there is none. Each asked once. */
export function archiveNames(strapi: Core.Strapi) {
  const known = new Map<string, NameRow>();
  const named = async (uid: Uid, given: string): Promise<NameRow | null> => {
    const name = given.trim().slice(0, LONGEST).trim();
    if (name === '') return null;
    const key = `${uid} ${name.toLowerCase()}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = await strapi.db.query(uid).findOne({ where: { name: { $eqi: name } } });
    const row = (found ?? (await strapi.documents(uid).create({ data: { name } }))) as unknown as NameRow;
    const { id, documentId, slug } = row;
    const one = { id: Number(id), documentId, name: row.name, slug };
    known.set(key, one);
    return one;
  };
  return {
    section: (name: string) => named('api::section.section', name),
    author: (name: string) => named('api::author.author', name),
    /** Sections and authors may have been renamed or taken away since the last batch. */
    forget: () => known.clear(),
  };
}

export type ArchiveNames = ReturnType<typeof archiveNames>;
