import { blocker, type Problem } from '../problem';

type Path = (string | number)[];

/** More problems than this in one save tell nobody more. */
export const MOST_PROBLEMS = 100;
/** UTF-16 units of all texts of one document together. */
const LONGEST_WHOLE = 1_000_000;
const DEEPEST = 60;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

interface Step {
  value: unknown;
  path: Path;
}

/**
 * NUL and half characters in any text, keys that reach for prototypes, and more depth or text than a story has; each
 * with its path. PostgreSQL refuses a NUL with an error where SQLite stores it: nobody is to meet either. The walk is
 * a loop, not a recursion: 20,000 nested objects are an answer, not a stack overflow.
 */
export function problemsAnywhere(fields: Record<string, unknown>): Problem[] {
  const found: Problem[] = [];
  const steps: Step[] = [{ value: fields, path: [] }];
  let textLength = 0;
  for (let step = steps.pop(); step && found.length < MOST_PROBLEMS; step = steps.pop()) {
    const { value, path } = step;
    if (typeof value === 'string') {
      textLength += value.length;
      const wrong = wrongCharacter(value);
      if (wrong) found.push(blocker(path, 'input.bad-character', `${path.join('.')} holds ${wrong}.`));
      if (textLength > LONGEST_WHOLE) {
        return [
          ...found,
          blocker([String(path[0])], 'input.too-much', 'The story has more than a million characters.'),
        ];
      }
    }
    if (value === null || typeof value !== 'object') continue;
    if (path.length > DEEPEST) {
      return [
        ...found,
        blocker(path.slice(0, 1), 'input.too-deep', `${String(path[0])} is nested too deeply.`),
      ];
    }
    for (const [key, inner] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      if (FORBIDDEN_KEYS.has(key))
        found.push(blocker(at, 'input.bad-key', `"${key}" is no field of a story.`));
      else steps.push({ value: inner, path: at });
    }
  }
  return found;
}

function wrongCharacter(text: string): string | null {
  if (text.includes('\u0000')) return 'a NUL character';
  return /\p{Cs}/u.test(text) ? 'half of a character (a lone surrogate)' : null;
}
