import { ALSO_TERM, termsOf } from './list-terms';

/** What a feed is narrowed to; null is not narrowed. Slugs of a section and an author; a tag as it is written. */
export interface FeedQuery {
  /** Null only for site maps: every language. */
  locale: string | null;
  section: string | null;
  author: string | null;
  tag: string | null;
}

/** What a statement asks beside the narrowing. `order` is the table whose index gives the order: `e` or `t`. */
export interface Clauses {
  where?: (order: string) => string;
  values?: readonly unknown[];
  end: (order: string) => string;
  endValues?: readonly unknown[];
}

/**
 * One read of editions (`e`), by the index of what it is narrowed to: a language, a section, an author's terms (`t`).
 *
 * A narrowed read of every language names the languages, so that the index, which begins with them, can be used.
 */
export function feedStatement(
  columns: string,
  { locale, section, author, tag }: FeedQuery,
  { where, values = [], end, endValues = [] }: Clauses,
): { sql: string; values: unknown[] } {
  const [first, ...others] = termsOf({ author, tag });
  const order = first === undefined ? 'e' : 't';
  const isNarrowed = section !== null || first !== undefined;
  const everywhere = isNarrowed ? `${order}.locale in (select code from i18n_locale)` : '1 = 1';
  const conditions: [condition: string, values: readonly unknown[]][] = [
    locale === null ? [everywhere, []] : [`${order}.locale = ?`, [locale]],
  ];
  // A range on the time makes SQLite take the index that has it; else it may walk another and sort all rows.
  if (locale !== null) conditions.push([`${order}.first_published_ms < ?`, [Number.MAX_SAFE_INTEGER]]);
  if (first !== undefined) {
    conditions.push(['t.term = ?', [first]]);
    conditions.push(['e.document_id = t.document_id and e.locale = t.locale', []]);
  }
  for (const other of others) conditions.push([ALSO_TERM, [other]]);
  if (section !== null) conditions.push(['e.section = ?', [section]]);
  if (where !== undefined) conditions.push([where(order), values]);

  const from =
    first === undefined ? 'slugline_editions e' : 'slugline_edition_terms t cross join slugline_editions e'; // in SQLite's words: `t` leads
  return {
    sql: `select ${columns} from ${from} where ${conditions.map(([one]) => one).join(' and ')} ${end(order)}`,
    values: [...conditions.flatMap(([, each]) => each), ...endValues],
  };
}
