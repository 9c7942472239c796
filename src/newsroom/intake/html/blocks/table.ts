import type { Block } from '../../../article/article';
import { elementsIn, isElement, wordsIn, type HtmlElement } from '../tree/html-tree';

const MOST_ROWS = 500;
const LONGEST_CELL = 300;

/** Elements that no cell of figures holds: a table with them only puts things in their places. */
const LAYOUT = new Set([
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'ul',
  'ol',
  'figure',
  'img',
  'blockquote',
  'iframe',
  'pre',
]);

/** The rows of a table of data as lists of cells; null for one that only lays a page out. */
export function rowsOf(table: HtmlElement): { cells: string[]; isHead: boolean }[] | null {
  const inside: HtmlElement[] = [];
  for (const element of elementsIn(table)) {
    if (LAYOUT.has(element.name)) return null;
    inside.push(element);
  }
  const rows = inside
    .filter(({ name }) => name === 'tr')
    .slice(0, MOST_ROWS)
    .map((row) => {
      const cells = row.children.filter(isElement).filter(({ name }) => name === 'td' || name === 'th');
      return {
        cells: cells.map(wordsIn),
        isHead: cells.length > 0 && cells.every(({ name }) => name === 'th'),
      };
    })
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const isData = rows.some(({ cells }) => cells.length > 1);
  return isData && rows.every(({ cells }) => cells.every((cell) => cell.length <= LONGEST_CELL))
    ? rows
    : null;
}

/**
 * A table as blocks can hold it: one item a row, its cells with a bar between. The row of names comes first, in bold.
 * Nothing of its words is lost; that they stood under one another is.
 */
export const tableBlock = (rows: readonly { cells: string[]; isHead: boolean }[]): Block => ({
  type: 'list',
  format: 'unordered',
  children: rows.map(({ cells, isHead }) => ({
    type: 'list-item',
    children: [{ type: 'text', text: cells.join(' | '), ...(isHead ? { bold: true } : {}) }],
  })),
});
