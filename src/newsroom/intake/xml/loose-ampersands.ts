/** What may follow an ampersand in XML as people write it, HTML's names included. */
const LOOSE = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/giu;
const OPENS = '<![CDATA[';
const CLOSES = ']]>';
/** Longest thing that a cut between two chunks could part: a name of HTML with its signs. */
const TAIL = 40;

/**
 * Makes `&amp;` of every ampersand that begins nothing, outside of CDATA, piece by piece: exports of old plug-ins have
 * "R&D" in a title, and one such sign would end the reading of a whole archive. Give '' at the end for what is held back.
 */
export function looseAmpersands(): (chunk: string) => string {
  let held = '';
  let isData = false;
  return (chunk) => {
    const isEnd = chunk === '';
    const text = held + chunk;
    const end = isEnd ? text.length : text.length - tailOf(text);
    held = text.slice(end);
    const out: string[] = [];
    let at = 0;
    while (at < end) {
      const next = text.indexOf(isData ? CLOSES : OPENS, at);
      const stop = next === -1 || next >= end ? end : next;
      const part = text.slice(at, stop);
      out.push(isData ? part : escaped(part, text.slice(stop, stop + TAIL)));
      at = stop;
      if (stop === end) break;
      isData = !isData;
      const mark = isData ? OPENS : CLOSES;
      out.push(mark);
      at += mark.length;
    }
    return out.join('');
  };
}

/** Cuts before a sign that may begin something: `&`, `<` or `]` among the last characters. */
function tailOf(text: string): number {
  const from = Math.max(0, text.length - TAIL);
  const found = ['&', '<', ']'].map((sign) => text.indexOf(sign, from)).filter((at) => at !== -1);
  return found.length === 0 ? 0 : text.length - Math.min(...found);
}

/** What comes behind the part is looked at, and not given out. */
function escaped(part: string, behind: string): string {
  if (!part.includes('&')) return part;
  const whole = part + behind;
  return part.replace(LOOSE, (sign, at: number) => (endsWell(whole, at) ? sign : '&amp;'));
}

const endsWell = (text: string, at: number): boolean =>
  text.slice(at, at + TAIL).search(/^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iu) === 0;
