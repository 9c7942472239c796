const DIGIT = /\p{Nd}/u;
const NUMERIC = /\p{N}/u;
/** Numbers beyond ASCII, and signs that hold one: "㋀" is January. */
const FOREIGN_NUMBER = /(?![\0-\x7f])[\p{N}\p{So}]/u;

/** Unicode keeps each script's digits together in order, so the distance to its zero is the value. */
function digitValue(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

/**
 * Digits of every script as 0 to 9, and no two numbers run together: `3½` is `3 1⁄2`, not thirty-one halves,
 * `10²` is not 102, `²` after a letter stays (`m2`).
 */
export function asciiDigits(text: string): string {
  if (!FOREIGN_NUMBER.test(text)) return text;
  let out = '';
  let apart = false; // the last thing written was a number sign of its own
  for (const char of text) {
    if (char <= '\u007f') {
      out += apart && char >= '0' && char <= '9' ? ` ${char}` : char;
      apart = false;
      continue;
    }
    const plain = char.normalize('NFKC');
    if (DIGIT.test(char)) {
      out += (apart ? ' ' : '') + (/^\d$/u.test(plain) ? plain : digitValue(char));
      apart = false;
      continue;
    }
    const isNumber = /\d/u.test(plain) || NUMERIC.test(char);
    out += isNumber && (apart || /\d$/u.test(out)) ? ` ${plain}` : isNumber ? plain : char;
    apart = isNumber;
  }
  return out;
}
