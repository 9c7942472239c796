import { decodeHTMLStrict } from 'entities/decode';

/** `&#8217 s`: a number of two digits or more whose semicolon was lost on the way. */
const UNCLOSED = /&#(?:\d{2,7}|x[0-9a-f]{2,6})(?![\da-fx;])/giu;
/** `&amp;#8217;` and `&amp;amp;` are what two exports in a row make. */
const MOST_TIMES = 3;

/**
 * Text with its HTML character references read, `&#8211;` and `&rsquo;` as well as `&amp;#8217;`, until none is
 * left (three times at most). Names need their semicolon, so `R&D` and `AT&T` stay what they are.
 */
export function withoutReferences(text: string): string {
  let read = text;
  for (let time = 0; time < MOST_TIMES && read.includes('&'); time += 1) {
    const next = decodeHTMLStrict(read.replace(UNCLOSED, '$&;'));
    if (next === read) break;
    read = next;
  }
  return read;
}
