import type { Knex } from 'knex';
import { isPostgres } from '../database-kind';
import { DOCUMENT_LOCK } from './save-lock';
import { SHARED_PARTS_LOCK } from './shared-parts-lock';

/** Locks are rows in memory that all transactions share; beyond this many neighbours a clash is left to the retry. */
const MOST_NEIGHBOURS = 200;

/**
 * Takes the locks of a save that writes or takes away editions, all of them in one order that everybody keeps:
 *
 * 1. the lock of what stories show, shared, so that no section, author or image changes meanwhile (`shared-parts-lock`);
 * 2. the documents, by their ids: those that are saved, the stories they link, ban, are linked from or are banned by,
 *    and others that the save names (links that it is about to make).
 *
 * The neighbours belong to it since Strapi makes a public row anew at each publication, and with it every row that
 * links to it: two editors who publish stories that link each other would wait for each other for ever. One statement,
 * and nothing on SQLite, which has one writer.
 */
export async function takePublicTurn(
  trx: Knex,
  saved: readonly string[],
  others: readonly string[] = [],
): Promise<void> {
  if (!isPostgres(trx)) return;
  await trx.raw(TURN, [[...new Set(saved)], [...new Set(others)], MOST_NEIGHBOURS]);
}

const TURN = `
with named as materialized (select unnest(?::text[]) as id),
  mine as materialized (select a.id as row, a.document_id as id from articles a join named n on n.id = a.document_id),
  neighbours as (
    select t.document_id as id from mine m
      join articles_banned_related_lnk l on l.article_id = m.row join articles t on t.id = l.inv_article_id
    union select s.document_id from mine m
      join articles_banned_related_lnk l on l.inv_article_id = m.row join articles s on s.id = l.article_id
    union select r.target_document_id from mine m
      join articles_cmps c on c.entity_id = m.row and c.component_type = 'article.related-link'
      join components_article_related_links r on r.id = c.cmp_id
    union select e.document_id from named n
      join slugline_edition_links e on e.target_document_id = n.id and e.origin = 'editor'
  ),
  wanted as (
    select 0 as step, '' as id
    union select 1, id from named
    union select 1, unnest(?::text[])
    union select 1, id from (select id from neighbours where id <> '' limit ?) as near
  )
select case step when 0 then pg_advisory_xact_lock_shared(${SHARED_PARTS_LOCK}) else pg_advisory_xact_lock(${DOCUMENT_LOCK}) end
  from (select step, id from wanted order by step, id) as in_order`;
