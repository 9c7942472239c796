import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../stories/articles';

/** A story on somebody's desk. Times are ISO 8601 or null. */
export interface DeskStory {
  documentId: string;
  locale: string;
  headline: string;
  deskState: string;
  deskNotes: string;
  publishAt: string | null;
  savedAt: string | null;
}

interface Asked {
  /** The admin user whose desk it is. */
  userId: number;
  /** What that user's role may read, as a condition. */
  readable: object;
  /** Stories that go out by themselves before this time. */
  until: Date;
}

/** More is no desk but an archive; the list of stories has filters for that. */
const MOST = 25;

/** What waits for one person, newest first, and what goes out by itself, soonest first. Drafts only: they hold the plan. */
export async function deskOf(
  strapi: Core.Strapi,
  { userId, readable, until }: Asked,
): Promise<{ waiting: DeskStory[]; goingOut: DeskStory[] }> {
  const read = async (where: object, orderBy: object): Promise<DeskStory[]> => {
    const rows: Record<string, unknown>[] = await strapi.db.query(ARTICLE_UID).findMany({
      where: { $and: [{ publishedAt: { $null: true } }, where, readable] },
      select: ['documentId', 'locale', 'headline', 'deskState', 'deskNotes', 'publishAt', 'updatedAt'],
      orderBy,
      limit: MOST,
    });
    return rows.map(deskStory);
  };
  const [waiting, goingOut] = await Promise.all([
    read({ withPerson: userId }, { updatedAt: 'desc' }),
    read({ publishAt: { $lte: until.toISOString() } }, { publishAt: 'asc' }),
  ]);
  return { waiting, goingOut };
}

const deskStory = (row: Record<string, unknown>): DeskStory => ({
  documentId: String(row.documentId),
  locale: String(row.locale ?? ''),
  headline: String(row.headline ?? ''),
  deskState: String(row.deskState ?? 'writing'),
  deskNotes: String(row.deskNotes ?? ''),
  publishAt: iso(row.publishAt),
  savedAt: iso(row.updatedAt),
});

const iso = (value: unknown): string | null =>
  value === null || value === undefined ? null : new Date(value as string).toISOString();

/** Whom a story can be handed to: everybody who can log in, by name. Nobody's address is told. */
export async function peopleOf(strapi: Core.Strapi): Promise<{ id: number; name: string }[]> {
  const users: {
    id: number;
    firstname?: string | null;
    lastname?: string | null;
    username?: string | null;
  }[] = await strapi.db.query('admin::user').findMany({
    where: { isActive: true, blocked: { $ne: true } },
    select: ['id', 'firstname', 'lastname', 'username'],
    orderBy: [{ firstname: 'asc' }, { id: 'asc' }],
  });
  return users.map(({ id, firstname, lastname, username }) => ({
    id,
    name: [firstname, lastname].filter(Boolean).join(' ') || username || `No. ${id}`,
  }));
}
