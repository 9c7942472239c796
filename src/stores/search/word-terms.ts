import type { Wanted } from '../../newsroom/search/question-words';

/** Words are letters, digits and marks, narrowings are ASCII without quotes: neither can leave its quotation marks. */
export const fts5Term = ({ word, isBeginning }: Wanted): string => `"${word}"${isBeginning ? '*' : ''}`;

/** The longest beginning that has an index of its own in `search-tables.ts`. */
const LONGEST_INDEXED = 5;
/** Words with more ways to go on than this are merged by FTS5. */
const MOST_WORDS = 64;

/**
 * May FTS5 have to merge the stories of every word that begins so, 14 ms for 50,000 of them, to give the newest 20? Then
 * the words are looked up in its own list first, and asked for one by one: their stories come in order by themselves.
 */
export const isToSpell = ({ word, isBeginning }: Wanted): boolean =>
  isBeginning && [...word].length > LONGEST_INDEXED;

/** Adds to a question the words of one beginning; its values are those of `spelledValues`. */
export const SPELLED = `|| (select ' AND (' || case when count(*) between 1 and ${MOST_WORDS}
    then group_concat('"' || term || '"', ' OR ') else ? end || ')'
    from slugline_search_terms where term >= ? and term <= ?)`;

export const spelledValues = (wanted: Wanted): string[] => [
  fts5Term(wanted),
  wanted.word,
  `${wanted.word}\u{10FFFF}`,
];

export const tsqueryTerm = ({ word, isBeginning }: Wanted): string => `'${word}'${isBeginning ? ':*' : ''}`;
