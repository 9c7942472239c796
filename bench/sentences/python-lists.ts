/** One golden rule: a text and its sentences. */
export interface Rule {
  text: string;
  sentences: string[];
}

const TOKEN = /"""([\s\S]*?)"""|"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|#[^\n]*|[()[\],]/gu;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

const unescaped = (text: string): string =>
  text.replace(/\\u([\da-f]{4})|\\(.)/giu, (_all, code?: string, letter?: string) =>
    code === undefined ? (ESCAPES[letter ?? ''] ?? letter ?? '') : String.fromCharCode(parseInt(code, 16)),
  );

/** The pairs of a Python test file that look like `("text", ["sentence", "sentence"])`, whatever stands around them. */
export function casesIn(python: string): Rule[] {
  const rules: Rule[] = [];
  let text: string | null = null;
  let list: string[] | null = null;
  for (const { 0: token, 1: long, 2: double, 3: single } of python.matchAll(TOKEN)) {
    const string = long ?? double ?? single;
    if (string !== undefined) {
      if (list !== null) list.push(unescaped(string));
      else text = unescaped(string);
    } else if (token === '[') list = [];
    else if (token === ']') {
      if (text !== null && list !== null && list.length > 0) rules.push({ text, sentences: list });
      text = null;
      list = null;
    } else if (token === '(' || token === ')') [text, list] = [null, null];
  }
  return rules;
}
