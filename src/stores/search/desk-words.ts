import type { Knex } from 'knex';
import { questionWords } from '../../newsroom/search/question-words';
import { narrowing } from '../../newsroom/search/story-words';
import { isPostgres } from '../database/database-kind';
import type { Locales } from '../database/in-locales';
import { fts5Term, tsqueryTerm } from './word-terms';

/** More than anybody reads through in a list; a longer question narrows it. */
const MOST_FOUND = 1_000;

/** The stories whose draft has every word of a question, or words that begin with it; null where it holds no word. */
export async function draftsWith(db: Knex, question: string, locale: Locales): Promise<string[] | null> {
  const words = questionWords(question);
  if (words.length === 0) return null;
  const language = typeof locale === 'string' && locale !== '*' ? [narrowing.locale(locale)] : [];
  const all = [...language.map((word) => ({ word, isBeginning: false })), ...words];
  const rows: { document_id: string }[] = isPostgres(db)
    ? (
        await db.raw('select document_id from slugline_desk_rows where words @@ ?::tsquery limit ?', [
          all.map(tsqueryTerm).join(' & '),
          MOST_FOUND,
        ])
      ).rows
    : await db.raw(
        `select r.document_id from slugline_desk_words w cross join slugline_desk_rows r on r.id = w.rowid
         where w.slugline_desk_words match ? order by w.rowid desc limit ?`,
        [all.map(fts5Term).join(' AND '), MOST_FOUND],
      );
  return [...new Set(rows.map((row) => row.document_id))];
}
