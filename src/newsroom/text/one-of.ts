/**
 * The alternatives of a regular expression as a table: a row a case, so that each can say what it is for. Rows are the
 * source of an expression (`String.raw` where they hold a backslash), and stand in the expression in this order.
 *
 * @example new RegExp(`^${oneOf('reprinted ', 'republished ')}`, 'iu')
 */
export const oneOf = (...rows: readonly string[]): string => `(?:${rows.join('|')})`;
