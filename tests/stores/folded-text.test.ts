import Database from 'better-sqlite3';
import { foldEveryLetter } from '../../src/stores/database/folded-text';

describe('letters of every script on SQLite', () => {
  const connection = new Database(':memory:');
  foldEveryLetter(connection);
  afterAll(() => connection.close());
  const answer = (sql: string, ...values: unknown[]) =>
    (connection.prepare(`select ${sql} as a, ? as told`).get(...values, 'ж') as { a: unknown }).a;

  it.each([
    ['Иван строит мост', '%иван%', 1],
    ['Иван строит мост', 'ИВАН%', 1],
    ['Иван строит мост', '%МОСТ', 1],
    ['ΑΘΗΝΑ', '%αθην%', 1],
    ['Élysée', '%éLYSÉE%', 1],
    ['Harbour', '%HARB_UR%', 1],
    ['Harbour', 'h%b%r', 1],
    ['Harbour', 'h%b%x', 0],
    ['Harbour', '%arb', 0],
    ['Harbour', '', 0],
    ['', '%', 1],
    ['100 %', '%\\%%', 1],
    ['100 p', '%\\%%', 0],
    ['a_b', 'a\\_b', 1],
    ['axb', 'a\\_b', 0],
    ['a😀b', 'a_b', 1],
    [42, '4%', 1],
    [null, '%', null],
    ['a', null, null],
  ])('%j like %j is %j', (value, pattern, expected) => {
    expect(answer("? like ? escape '\\'", value, pattern)).toBe(expected);
  });

  it('makes small letters of every script', () => {
    expect(answer('lower(?)', 'ИВАН Élysée ΑΘΗΝΑ 7')).toBe('иван élysée αθηνα 7');
    expect(answer('lower(?)', null)).toBeNull();
    expect(answer("? like '%Б%'", 'абв')).toBe(1);
  });

  it("leaves the comparing to SQLite where a value has no other letters than ASCII's", () => {
    const plain = connection.prepare("select lower('ИВАН') as a, ? like 'HARB%' as b");
    expect(plain.get('harbour')).toEqual({ a: 'ИВАН', b: 1 });
    expect(plain.get('ж')).toEqual({ a: 'иван', b: 0 });
  });

  it('does not come to rest on a pattern of many percent signs', () => {
    const pattern = `${'%a'.repeat(200)}%b`;
    expect(answer("? like ? escape '\\'", 'a'.repeat(20_000), pattern)).toBe(0);
  });
});
