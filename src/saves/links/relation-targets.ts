import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { blocker, type Problem } from '../../newsroom/problem';
import { referencesIn, type Reference } from '../../newsroom/input/relation-input';

/** What each relation points to, what that is called, and the field that people know it by. */
const TARGETS = {
  section: { uid: 'api::section.section', table: 'sections', what: 'section', title: 'name' },
  authors: { uid: 'api::author.author', table: 'authors', what: 'author', title: 'name' },
  bannedRelated: { uid: 'api::article.article', table: 'articles', what: 'story', title: 'headline' },
} as const;

/** Anything else no database has given out, and some fall over it. */
const DOCUMENT_ID = /^[\w-]{1,64}$/;
const LARGEST_ID = 2_147_483_647;

type Field = keyof typeof TARGETS;

/**
 * A problem for each section, author and story that a save names and nobody knows. Strapi says only that "1 relation(s) …
 * do not exist"; here the field is named, and who wrote a slug where an id belongs is told the id.
 */
export async function problemsInTargets(
  strapi: Core.Strapi,
  trx: Knex,
  data: Record<string, unknown>,
): Promise<Problem[]> {
  const asked = (Object.keys(TARGETS) as Field[])
    .map((field) => ({ field, references: referencesIn(data[field]) }))
    .filter(({ references }) => references.length > 0);
  if (asked.length === 0) return [];
  const known = await knownTargets(trx, asked);
  const found: Problem[] = [];
  for (const { field, references } of asked) {
    for (const reference of references) {
      if (known.has(keyOf(field, reference))) continue;
      const value = String('id' in reference ? reference.id : reference.documentId).slice(0, 80);
      const hint = await namesake(strapi, TARGETS[field], value);
      const message = `There is no ${TARGETS[field].what} "${value}".${hint}`;
      found.push(blocker([field], 'input.unknown-reference', message));
    }
  }
  return found;
}

/** What there is of all that is asked for, in one trip. */
async function knownTargets(
  trx: Knex,
  asked: readonly { field: Field; references: readonly Reference[] }[],
): Promise<ReadonlySet<string>> {
  const [first, ...rest] = asked.map(({ field, references }) => {
    const documentIds = references.flatMap((one) =>
      'documentId' in one && DOCUMENT_ID.test(one.documentId) ? [one.documentId] : [],
    );
    const ids = references.flatMap((one) => ('id' in one && isRowId(Number(one.id)) ? [Number(one.id)] : []));
    return trx(TARGETS[field].table)
      .whereIn('document_id', documentIds)
      .orWhereIn('id', ids)
      .select(trx.raw('? as field', [field]), 'id', 'document_id');
  });
  const rows: { field: Field; id: number; document_id: string }[] = await first!.unionAll(rest);
  return new Set(
    rows.flatMap(({ field, id, document_id: documentId }) => [
      keyOf(field, { id }),
      keyOf(field, { documentId }),
    ]),
  );
}

const keyOf = (field: Field, reference: Reference): string =>
  'id' in reference ? `${field} id ${Number(reference.id)}` : `${field} ${reference.documentId}`;

/** May a database have given out this number? */
export const isRowId = (id: number): boolean => Number.isInteger(id) && id > 0 && id <= LARGEST_ID;

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
