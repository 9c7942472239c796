import type { Wanted } from '../../newsroom/search/question-words';

/** Words are letters, digits and marks, narrowings are ASCII without quotes: neither can leave its quotation marks. */
export const fts5Term = ({ word, isBeginning }: Wanted): string => `"${word}"${isBeginning ? '*' : ''}`;
export const tsqueryTerm = ({ word, isBeginning }: Wanted): string => `'${word}'${isBeginning ? ':*' : ''}`;
