import type { Knex } from 'knex';
import { tagKey } from '../../newsroom/edition/paths';

const MOST = 8;

/**
 * Tags of public stories that begin so, as they were last spelled. Each costs two steps on an index, whatever the archive
 * holds: from one tag to the next, and to the newest story that has it.
 */
export async function tagsBeginning(db: Knex, typed: string, locale: string): Promise<string[]> {
  const begins = `tag:${tagKey(typed)}`;
  if (begins === 'tag:') return [];
  const found: string[] = [];
  let last = '';
  while (found.length < MOST) {
    const [row]: { term: string; document_id: string }[] = await db('slugline_edition_terms')
      .where({ locale })
      .where('term', last === '' ? '>=' : '>', last === '' ? begins : last)
      .where('term', '<', `${begins}\u{10ffff}`)
      .orderBy(['term', { column: 'first_published_ms', order: 'desc' }])
      .limit(1)
      .select('term', 'document_id');
    if (row === undefined) break;
    last = row.term;
    const [edition]: { card: string }[] = await db('slugline_editions')
      .where({ document_id: row.document_id, locale })
      .select('card');
    const tags = edition === undefined ? [] : (JSON.parse(edition.card) as { tags: string[] }).tags;
    const spelled = tags.find((tag) => `tag:${tagKey(tag)}` === row.term);
    if (spelled !== undefined) found.push(spelled);
  }
  return found;
}
