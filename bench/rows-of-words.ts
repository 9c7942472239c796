/** Words in rows that fit the house's line width, for tables that a script writes. */
export function rowsOfWords(words: readonly string[]): string {
  const rows: string[] = [''];
  for (const word of words) {
    const row = rows.at(-1) ?? '';
    if (row.length + word.length > 107) rows.push(word);
    else rows[rows.length - 1] = row === '' ? word : `${row} ${word}`;
  }
  return rows.join('\n');
}
