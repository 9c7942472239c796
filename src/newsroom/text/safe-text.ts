/** What XML 1.0 forbids even as references, and the C1 controls that no text means; tab, line ends and NEL stay. */
const ILLEGAL = /[^\P{Cc}\t\n\r\u0085]|[\ufffe\uffff]|\p{Surrogate}/gu;

/** Says "show what follows in this direction whatever its letters say"; only spoofing needs it. */
const OVERRIDES = new Set(['\u202d', '\u202e']);
const EMBEDDINGS = new Set(['\u202a', '\u202b']);
const ISOLATES = new Set(['\u2066', '\u2067', '\u2068']);
const POP_EMBEDDING = '\u202c';
const POP_ISOLATE = '\u2069';
const DIRECTIONAL = /[\u202a-\u202e\u2066-\u2069]/u;

/**
 * Text that may stand in XML, JSON and HTML without spilling over: no control characters, no lone surrogates, and
 * directional marks that end where the text ends.
 *
 * Overrides are dropped; embeddings and isolates stay, since Arabic and Hebrew copy needs them, but what is left
 * open is closed and what closes nothing is dropped, or the page around the text would turn around.
 */
export function safeText(text: string): string {
  const legal = text.replace(ILLEGAL, '');
  return DIRECTIONAL.test(legal) ? withClosedDirections(legal) : legal;
}

function withClosedDirections(text: string): string {
  const open: string[] = [];
  let closed = '';
  for (const character of text) {
    if (OVERRIDES.has(character)) continue;
    if (EMBEDDINGS.has(character)) open.push(POP_EMBEDDING);
    else if (ISOLATES.has(character)) open.push(POP_ISOLATE);
    else if (character === POP_EMBEDDING || character === POP_ISOLATE) {
      if (open[open.length - 1] !== character) continue;
      open.pop();
    }
    closed += character;
  }
  return closed + open.reverse().join('');
}
