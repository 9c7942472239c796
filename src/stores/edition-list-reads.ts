import { tagKey } from '../newsroom/paths';
import { listValidator, type Validator } from './edition-validators';
import type { AskTuples, PublicConnection, Text, Tuple } from './public-connection';

/** Where a list goes on: strictly behind this story, newest first. `documentId` is '' for a bare time. */
export interface ListPlace {
  firstPublishedMs: number;
  documentId: string;
}

/** Before the first page. A range is always asked for: without one SQLite may walk another index and sort 10,000 rows. */
const END_OF_TIME: ListPlace = { firstPublishedMs: Number.MAX_SAFE_INTEGER, documentId: '' };

export interface ListQuery {
  locale: string;
  section: string | null;
  author: string | null;
  tag: string | null;
  before: ListPlace | null;
  limit: number;
}

export interface ReadList extends Validator {
  /** Cards as JSON, newest first. */
  cards: Text[];
  /** Where the next page begins; null on the last. */
  next: ListPlace | null;
}

export interface ListReads {
  list(query: ListQuery): Promise<ReadList>;
  listValidator(query: ListQuery): Promise<Validator>;
}

/** Lists of cards, newest first, by keyset: any page costs what the first one costs. */
export function listReads(connection: PublicConnection): ListReads {
  const ask = listStatements(connection);
  return {
    list: async (query) => {
      const rows = await ask(query, true);
      const shown = rows.slice(0, query.limit);
      const last = shown.at(-1);
      return {
        cards: shown.map((row) => row[4] as Text),
        next: rows.length > query.limit && last ? placeOf(last) : null,
        ...listValidator(rows),
      };
    },
    listValidator: async (query) => listValidator(await ask(query, false)),
  };
}

/** A statement for each combination of what a list is narrowed to, so that the plan is chosen once and not per request. */
function listStatements({ prepareTuples, text }: PublicConnection) {
  const prepared = new Map<string, AskTuples>();
  return (query: ListQuery, withCards: boolean): Tuple[] | Promise<Tuple[]> => {
    const { locale, section, author, tag, limit } = query;
    const before = query.before ?? END_OF_TIME;
    const shape = [withCards, section !== null, author !== null, tag !== null].map(Number).join('');
    let ask = prepared.get(shape);
    if (ask === undefined) {
      ask = prepareTuples(
        `slugline_list_${shape}`,
        listStatement(query, withCards ? `, ${text('e.card')}` : ''),
      );
      prepared.set(shape, ask);
    }
    return ask([
      locale,
      ...termsOf({ author, tag }),
      ...(section === null ? [] : [section]),
      before.firstPublishedMs,
      before.documentId,
      limit + 1,
    ]);
  };
}

const termsOf = ({ author, tag }: Pick<ListQuery, 'author' | 'tag'>): string[] => [
  ...(author === null ? [] : [`author:${author}`]),
  ...(tag === null ? [] : [`tag:${tagKey(tag)}`]),
];

/**
 * The first term leads along its own index; a second one, and the section, are looked at on the way. `cross join` is
 * how SQLite is told which table leads; to PostgreSQL it says nothing.
 */
function listStatement(query: ListQuery, card: string): string {
  const [first, ...others] = termsOf(query);
  const order = first === undefined ? 'e' : 't';
  const from =
    first === undefined
      ? `slugline_editions e where e.locale = ?`
      : `slugline_edition_terms t cross join slugline_editions e
         where t.locale = ? and t.term = ? and e.document_id = t.document_id and e.locale = t.locale`;
  const alsoTerm = others.map(
    () => ` and exists (select 1 from slugline_edition_terms f
      where f.document_id = e.document_id and f.locale = e.locale and f.term = ?)`,
  );
  return `select e.document_id, e.first_published_ms, e.card_etag, e.changed_ms${card}
    from ${from}${alsoTerm.join('')}${query.section === null ? '' : ' and e.section = ?'}
    and (${order}.first_published_ms, ${order}.document_id) < (?, ?)
    order by ${order}.first_published_ms desc, ${order}.document_id desc limit ?`;
}

const placeOf = ([documentId, firstPublishedMs]: Tuple): ListPlace => ({
  firstPublishedMs: Number(firstPublishedMs),
  documentId: String(documentId),
});
