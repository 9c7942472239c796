import type { Core } from '@strapi/strapi';
import { blocker, type Problem } from '../newsroom/problem';
import { referencesIn, type Reference } from '../newsroom/relation-input';

/** What each relation points to, what that is called, and the field that people know it by. */
const TARGETS = {
  section: { uid: 'api::section.section', what: 'section', title: 'name' },
  authors: { uid: 'api::author.author', what: 'author', title: 'name' },
  bannedRelated: { uid: 'api::article.article', what: 'story', title: 'headline' },
} as const;

/** Anything else no database has given out, and some fall over it. */
const DOCUMENT_ID = /^[\w-]{1,64}$/;
const LARGEST_ID = 2_147_483_647;

/**
 * A problem for each section, author and story that a save names and nobody knows. Strapi says only that "1 relation(s) …
 * do not exist"; here the field is named, and who wrote a slug where an id belongs is told the id.
 */
export async function problemsInTargets(
  strapi: Core.Strapi,
  data: Record<string, unknown>,
): Promise<Problem[]> {
  const found: Problem[] = [];
  for (const [name, target] of Object.entries(TARGETS)) {
    const asked = referencesIn(data[name]);
    if (asked.length === 0) continue;
    for (const value of await unknown(strapi, target.uid, asked)) {
      const hint = await namesake(strapi, target, value);
      found.push(blocker([name], 'input.unknown-reference', `There is no ${target.what} "${value}".${hint}`));
    }
  }
  return found;
}

async function unknown(strapi: Core.Strapi, uid: string, asked: readonly Reference[]): Promise<string[]> {
  const documentIds = asked.flatMap((one) =>
    'documentId' in one && DOCUMENT_ID.test(one.documentId) ? [one.documentId] : [],
  );
  const ids = asked.flatMap((one) => ('id' in one && isRowId(Number(one.id)) ? [Number(one.id)] : []));
  const rows: { id: number; documentId: string }[] = await strapi.db.query(uid).findMany({
    where: { $or: [{ documentId: { $in: documentIds } }, { id: { $in: ids } }] },
    select: ['id', 'documentId'],
  });
  const known = new Set(rows.flatMap(({ id, documentId }) => [`id ${id}`, documentId]));
  return asked.flatMap((one) => {
    const key = 'id' in one ? `id ${Number(one.id)}` : one.documentId;
    return known.has(key) ? [] : [String('id' in one ? one.id : one.documentId).slice(0, 80)];
  });
}

const isRowId = (id: number): boolean => Number.isInteger(id) && id > 0 && id <= LARGEST_ID;

/** " "world" is the slug of "World", whose id is …", or ''. */
async function namesake(
  strapi: Core.Strapi,
  { uid, title }: { uid: string; title: string },
  slug: string,
): Promise<string> {
  if (!DOCUMENT_ID.test(slug)) return '';
  const row = await strapi.db.query(uid).findOne({ where: { slug }, select: ['documentId', title] });
  return row ? ` That is the slug of "${row[title]}", whose documentId is "${row.documentId}".` : '';
}
