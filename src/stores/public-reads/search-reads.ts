import { narrowing } from '../../newsroom/search/story-words';
import { questionWords, type Wanted } from '../../newsroom/search/question-words';
import { firstPlaceOf } from '../search/search-place';
import { fts5Term, isToSpell, SPELLED, spelledValues, tsqueryTerm } from '../search/word-terms';
import { shownOf, type ListPlace, type ListQuery, type ReadList } from './edition-list-reads';
import type { AskTuples, PublicConnection } from './public-connection';

export interface SearchQuery extends ListQuery {
  q: string;
}

export interface SearchReads {
  /** The stories that have every word of a question, as a list: newest first, page after page. */
  search(query: SearchQuery): Promise<ReadList>;
}

const COLUMNS = 'e.document_id, e.first_published_ms, e.card_etag, e.changed_ms';

/** `cross join` tells SQLite to go from the words to the stories; to read further than the page is never needed. */
const sqlite = (card: string, spelled: number) => `
  select ${COLUMNS}, ${card}
  from slugline_search_words w
  cross join slugline_search_rows r on r.id = w.rowid
  cross join slugline_editions e on e.document_id = r.document_id and e.locale = r.locale
  where w.slugline_search_words match ? ${SPELLED.repeat(spelled)} and w.rowid < coalesce(
    (select id from slugline_search_rows where document_id = ? and locale = ?), cast(? as integer))
  order by w.rowid desc limit ?`;

const postgres = (card: string) => `
  select ${COLUMNS}, ${card}
  from slugline_search_rows r
  join slugline_editions e on e.document_id = r.document_id and e.locale = r.locale
  where r.words @@ ?::tsquery and r.locale = ? and (r.first_published_ms, r.document_id) < (?, ?)
  order by r.first_published_ms desc, r.document_id desc limit ?`;

const END_OF_TIME: ListPlace = { firstPublishedMs: 8.64e12, documentId: '' };

/** The full text search: one statement on the index of words, joined to editions, so that nothing else can be found. */
export function searchReads(connection: PublicConnection): SearchReads {
  const prepared = new Map<number, AskTuples>();
  const isSqlite = connection.commits !== null;
  const ask = (spelled: number, values: readonly unknown[]) => {
    const card = connection.text('e.card');
    const known =
      prepared.get(spelled) ??
      connection.prepareTuples('slugline_search', isSqlite ? sqlite(card, spelled) : postgres(card));
    prepared.set(spelled, known);
    return known(values);
  };
  return {
    search: async (query) => {
      const { locale, limit } = query;
      const { firstPublishedMs, documentId } = query.before ?? END_OF_TIME;
      const all = [...narrowedTo(query), ...questionWords(query.q)];
      const spelled = isSqlite ? all.filter(isToSpell) : [];
      const whole = all.filter((one) => !spelled.includes(one));
      const rows = await ask(
        spelled.length,
        isSqlite
          ? [
              whole.map(fts5Term).join(' AND '),
              ...spelled.flatMap(spelledValues),
              documentId,
              locale,
              String(firstPlaceOf(null, firstPublishedMs)),
              limit + 1,
            ]
          : [all.map(tsqueryTerm).join(' & '), locale, firstPublishedMs, documentId, limit + 1],
      );
      return shownOf(rows, limit);
    },
  };
}

const narrowedTo = ({ locale, section, author, tag }: SearchQuery): Wanted[] =>
  [
    narrowing.locale(locale),
    ...(section === null ? [] : [narrowing.section(section)]),
    ...(author === null ? [] : [narrowing.author(author)]),
    ...(tag === null ? [] : [narrowing.tag(tag)]),
  ].map((word) => ({ word, isBeginning: false }));
