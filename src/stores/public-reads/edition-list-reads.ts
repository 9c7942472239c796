import { listValidator, type Validator } from './edition-validators';
import { ALSO_TERM, termsOf } from './list-terms';
import type { AskTuples, PublicConnection, Text, Tuple } from './public-connection';

/** Where a list goes on: strictly after this story, newest first. `documentId` is '' for a bare time. */
export interface ListPlace {
  firstPublishedMs: number;
  documentId: string;
}

/** Before the first page. A range is always asked for: without one SQLite may walk another index and sort 10,000 rows. */
export const END_OF_TIME: ListPlace = { firstPublishedMs: Number.MAX_SAFE_INTEGER, documentId: '' };

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
  /** How many stories the whole list has, wherever the page begins. */
  listTotal(query: ListQuery): Promise<number>;
}

/** One page of rows, of which one more was read than fits on it. */
export function shownOf(rows: readonly Tuple[], limit: number): ReadList {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    cards: shown.map((row) => row[4] as Text),
    next: rows.length > limit && last ? placeOf(last) : null,
    ...listValidator(rows),
  };
}

/** Lists of cards, newest first, by keyset: any page costs what the first one costs. */
export function listReads(connection: PublicConnection): ListReads {
  const ask = listStatements(connection);
  const count = countStatements(connection);
  return {
    list: async (query) => {
      return shownOf(await ask(query, true), query.limit);
    },
    listValidator: async (query) => listValidator(await ask(query, false)),
    listTotal: async (query) => Number((await count(query))[0]?.[0] ?? 0),
  };
}

const VALIDATOR = 'e.document_id, e.first_published_ms, e.card_etag, e.changed_ms';

/** A statement for each combination of what a list is narrowed to, so that the plan is chosen once and not per request. */
export function listStatements({ prepareTuples, text }: PublicConnection) {
  const prepared = new Map<string, AskTuples>();
  return (query: ListQuery, withCards: boolean): Tuple[] | Promise<Tuple[]> => {
    const { locale, section, author, tag, limit } = query;
    const before = query.before ?? END_OF_TIME;
    const shape = [withCards, section !== null, author !== null, tag !== null].map(Number).join('');
    let ask = prepared.get(shape);
    if (ask === undefined) {
      ask = prepareTuples(
        `slugline_list_${shape}`,
        listStatement(query, `${VALIDATOR}${withCards ? `, ${text('e.card')}` : ''}`),
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

/** The same lists, counted: a walk on the index that they are read by. */
function countStatements({ prepareTuples }: PublicConnection) {
  const prepared = new Map<string, AskTuples>();
  return (query: ListQuery): Tuple[] | Promise<Tuple[]> => {
    const { locale, section, author, tag } = query;
    const shape = [section !== null, author !== null, tag !== null].map(Number).join('');
    const ask =
      prepared.get(shape) ?? prepareTuples(`slugline_count_${shape}`, listStatement(query, 'count(*)', true));
    prepared.set(shape, ask);
    const values = [locale, ...termsOf({ author, tag }), ...(section === null ? [] : [section])];
    return ask([...values, END_OF_TIME.firstPublishedMs, END_OF_TIME.documentId]);
  };
}

/**
 * The first term leads along its own index; a second one, and the section, are looked at on the way. `cross join` is
 * how SQLite is told which table leads; to PostgreSQL it says nothing.
 */
function listStatement(query: ListQuery, columns: string, isCount = false): string {
  const [first, ...others] = termsOf(query);
  const order = first === undefined ? 'e' : 't';
  const from =
    first === undefined
      ? `slugline_editions e where e.locale = ?`
      : `slugline_edition_terms t cross join slugline_editions e
         where t.locale = ? and t.term = ? and e.document_id = t.document_id and e.locale = t.locale`;
  const alsoTerm = others.map(() => ` and ${ALSO_TERM}`);
  return `select ${columns}
    from ${from}${alsoTerm.join('')}${query.section === null ? '' : ' and e.section = ?'}
    and (${order}.first_published_ms, ${order}.document_id) < (?, ?)
    ${isCount ? '' : `order by ${order}.first_published_ms desc, ${order}.document_id desc limit ?`}`;
}

export const placeOf = ([documentId, firstPublishedMs]: Tuple): ListPlace => ({
  firstPublishedMs: Number(firstPublishedMs),
  documentId: String(documentId),
});
