/** What is folded: the part of a better-sqlite3 connection that makes functions and statements. */
export interface Foldable {
  function(name: string, options: { deterministic: boolean }, body: (...values: never[]) => unknown): unknown;
  prepare(sql: string): { busy: boolean };
}

type Value = string | number | bigint | Uint8Array | null;

const COMPARES = /\blike\b|\blower\(/iu;
const RUNS = new Set(['all', 'get', 'run', 'iterate']);

/**
 * Makes SQLite compare letters without regard to case in every script, as PostgreSQL does: its own `lower` and `LIKE`
 * know A to Z only, so `$containsi`, `$eqi`, `_q` and the admin's search found no "Иван" for "иван".
 *
 * A function in JavaScript costs nine times what SQLite's own does (0.1 s for 10,000 stories), so they stand in only
 * where a value holds another letter than ASCII's; for all others both say the same. `REGEXP` is an operator that
 * SQLite leaves to whoever defines it, in the very grammar of `LIKE`.
 */
export function foldEveryLetter(connection: Foldable): void {
  const options = { deterministic: true };
  connection.function('folded_lower', options, (value: Value) => (value === null ? null : folded(value)));
  const like = (pattern: Value, value: Value, escape?: Value) =>
    pattern === null || value === null ? null : Number(matcherOf(pattern, escape)(folded(value)));
  connection.function('regexp', options, (pattern: Value, value: Value) => like(pattern, value));
  connection.function('regexp', options, (pattern: Value, value: Value, escape: Value) =>
    like(pattern, value, escape),
  );

  const prepare = connection.prepare.bind(connection);
  connection.prepare = (sql) => (COMPARES.test(sql) ? chosenByValues(sql, prepare) : prepare(sql));
}

/** The statement as it is, and beside it the one that folds every letter, for values that ask for it. */
function chosenByValues<Statement extends { busy: boolean }>(
  sql: string,
  prepare: (sql: string) => Statement,
): Statement {
  const own = prepare(sql);
  let foldingAll: Statement | undefined;
  return new Proxy(own, {
    get(_own, name) {
      if (!RUNS.has(String(name))) return valueIn(own, name);
      return (...values: unknown[]) => {
        if (!values.flat().some(hasOtherLetters)) return (valueIn(own, name) as Run)(...values);
        foldingAll ??= prepare(
          sql.replaceAll(/\blike\b/giu, 'REGEXP').replaceAll(/\blower\(/giu, 'folded_lower('),
        );
        return (valueIn(foldingAll, name) as Run)(...values);
      };
    },
  });
}

type Run = (...values: unknown[]) => unknown;

const valueIn = (statement: object, name: string | symbol): unknown => {
  const value: unknown = Reflect.get(statement, name);
  return typeof value === 'function' ? (value as Run).bind(statement) : value;
};

const hasOtherLetters = (value: unknown): boolean => typeof value === 'string' && /[^\p{ASCII}]/u.test(value);

const folded = (value: Value): string => (typeof value === 'string' ? value : String(value)).toLowerCase();

type Matcher = (text: string) => boolean;
let last: { pattern: Value; escape: Value | undefined; matches: Matcher } | undefined;

/** A statement asks one pattern of every row, so the last one is kept. */
function matcherOf(pattern: Value, escape: Value | undefined): Matcher {
  if (last?.pattern !== pattern || last.escape !== escape) {
    last = { pattern, escape, matches: likeMatcher(folded(pattern), escape ? folded(escape) : null) };
  }
  return last.matches;
}

const ANY = Symbol('%');
const ONE = Symbol('_');
type Sign = string | typeof ANY | typeof ONE;

/** `LIKE` on folded text: `%` is any text, `_` one letter, and either is itself after the escape. */
export function likeMatcher(pattern: string, escape: string | null): Matcher {
  const signs: Sign[] = [];
  let isEscaped = false;
  for (const letter of pattern) {
    if (!isEscaped && letter === escape) isEscaped = true;
    else {
      const isPlain = isEscaped || (letter !== '%' && letter !== '_');
      signs.push(isPlain ? letter : letter === '%' ? ANY : ONE);
      isEscaped = false;
    }
  }
  const inner = signs.slice(1, -1);
  if (
    signs.length > 1 &&
    signs[0] === ANY &&
    signs.at(-1) === ANY &&
    inner.every((one) => typeof one === 'string')
  ) {
    const words = inner.join('');
    return (text) => text.includes(words);
  }
  return (text) => fits([...text], signs);
}

/** Goes back to the latest `%` only: what an earlier one took can stay as it is. */
function fits(letters: readonly string[], signs: readonly Sign[]): boolean {
  let at = 0;
  let sign = 0;
  let back: { at: number; sign: number } | null = null;
  while (at < letters.length) {
    if (signs[sign] === ANY) {
      sign += 1;
      back = { at, sign };
    } else if (sign < signs.length && (signs[sign] === ONE || signs[sign] === letters[at])) {
      at += 1;
      sign += 1;
    } else if (back) {
      back.at += 1;
      at = back.at;
      sign = back.sign;
    } else return false;
  }
  while (signs[sign] === ANY) sign += 1;
  return sign === signs.length;
}
