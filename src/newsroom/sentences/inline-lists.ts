const BULLET = /^\s*([•⁃▪‣◦●])/u;
const FIRST = /(?:^|[.!?]) ?(1|(?<=^ ?)[aA])(\.\)|[.)]) ?(?=\S)/u;
/** "A. B. Ro" are initials: an item has at least a word or two. */
const SHORTEST_ITEM = 8;

/** In these languages "2." may just be the second of something: only a closed sentence parts a list of such numbers. */
const ORDINAL = /^(?:de|lb)$/u;

/**
 * Where the further items of a list begin that was pasted as one line: "1. Ada Park 2. Ola Lund", "• Ada • Ola".
 * None where no first item opens the text or follows a stop.
 */
export function inlineItems(text: string, language: string): number[] {
  const bullet = BULLET.exec(text)?.[1];
  if (bullet !== undefined) return placesOf(text, bullet);
  const found = FIRST.exec(text);
  const [, first, style] = found ?? [];
  if (first === undefined || style === undefined) return [];
  const items: number[] = [];
  let from = found!.index;
  for (let count = 1; count < 200; count += 1) {
    const label = first === '1' ? String(count + 1) : String.fromCharCode(first.charCodeAt(0) + count);
    const at = text.indexOf(` ${label}${style} `, from);
    if (at < from + SHORTEST_ITEM || label > 'z') break;
    if (/(?:[,;]| (?:and|or|und|et|y|e|og|och)) ?$/u.test(text.slice(Math.max(0, at - 6), at))) break;
    const isOpen = !/[.!?]\s*$/u.test(text.slice(Math.max(0, at - 4), at + 1));
    if (style === '.' && ORDINAL.test(language) && isOpen) break;
    if (style === '.' && !/^\p{Lu}/u.test(text.slice(at + label.length + 3, at + label.length + 5))) break;
    items.push(at + 1);
    from = at + 1;
  }
  return items;
}

function placesOf(text: string, bullet: string): number[] {
  const places: number[] = [];
  const first = text.indexOf(bullet);
  for (let at = text.indexOf(bullet, first + 1); at >= 0; at = text.indexOf(bullet, at + 1)) {
    if (/\s/u.test(text[at - 1] ?? '')) places.push(at);
  }
  return places;
}
