import { findAhead } from './find-ahead';

/** A short code of a text: `[gallery ids="1,2"]`, or with words between two of them. */
export interface Shortcode {
  name: string;
  attributes: Record<string, string>;
  /** What stands between it and its end, null where it has no end. */
  inner: string | null;
}

export type WriteCode = (code: Shortcode) => string;

/** Of words in brackets only these are codes without attributes or an end: editors write "[sic]". */
const KNOWN =
  /^(?:gallery|caption|wp_caption|embed|audio|video|playlist|youtube|vimeo|tweet|twitter|instagram|soundcloud|more|nextpage)$/u;
const OPENING = /^\[([a-z][\w-]{0,60})((?:\s|=)[^[\]]{0,2000})?(\/)?\]/iu;
const ATTRIBUTE = /([\w-]{1,60})\s{0,4}=\s{0,4}(?:"([^"]{0,1000})"|'([^']{0,1000})'|([^\s"']{1,1000}))/gu;
const MOST = 2_000;

/**
 * The text with each short code as `write` says it. `[[gallery]]` is how an author writes about one, and stays as
 * `[gallery]`; brackets that hold words stay as they are. Codes in codes are read three deep, as captions in columns are.
 */
export function withShortcodes(text: string, write: WriteCode, depth = 0): string {
  if (!text.includes('[')) return text;
  const out: string[] = [];
  const find = findAhead(text);
  let at = 0;
  for (let seen = 0; seen < MOST; seen += 1) {
    const open = text.indexOf('[', at);
    if (open === -1) break;
    out.push(text.slice(at, open));
    const match = OPENING.exec(text.slice(open, open + 2_100));
    if (match === null) {
      out.push('[');
      at = open + 1;
      continue;
    }
    const [whole, name = '', rest = '', selfClosing] = match;
    const after = open + whole.length;
    if (text.charAt(open - 1) === '[' && text.charAt(after) === ']') {
      out[out.length - 2] = ''; // the bracket before it
      out.push(whole);
      at = after + 1;
      continue;
    }
    const end = `[/${name}]`;
    const close = selfClosing === undefined ? find(end, after) : -1;
    const attributes = attributesIn(rest);
    if (close === -1 && Object.keys(attributes).length === 0 && !KNOWN.test(name) && !/[_-]/u.test(name)) {
      out.push(whole);
      at = after;
      continue;
    }
    const inner = close === -1 ? null : text.slice(after, close);
    const read = inner !== null && depth < 3 ? withShortcodes(inner, write, depth + 1) : inner;
    out.push(write({ name: name.toLowerCase(), attributes, inner: read }));
    at = close === -1 ? after : close + end.length;
  }
  out.push(text.slice(at));
  return out.join('');
}

const attributesIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      double ?? single ?? bare ?? '',
    ]),
  );
