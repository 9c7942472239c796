export type ReportKind = 'recognised' | 'repaired' | 'dropped' | 'doubtful';

/** One thing intake did or saw. `lines` counts from 1 and includes both ends; `text` is an excerpt of the input. */
export interface ReportEntry {
  kind: ReportKind;
  what: string;
  lines: [from: number, to: number];
  text: string;
  note: string;
}

export interface Report {
  /** Lines of the input, blank ones counted. */
  lines: number;
  entries: ReportEntry[];
}

const ORDER: ReportKind[] = ['doubtful', 'repaired', 'dropped', 'recognised'];
const TITLES: Record<ReportKind, string> = {
  doubtful: 'Please check',
  repaired: 'Repaired',
  dropped: 'Dropped',
  recognised: 'Recognised',
};

/** The report for a terminal: what a person must look at comes first, each with its lines. */
export function reportText({ entries }: Report): string {
  return ORDER.flatMap((kind) => {
    const group = joinNeighbours(entries.filter((entry) => entry.kind === kind));
    return group.length === 0 ? [] : [`${TITLES[kind]}:`, ...group.map(lineOf), ''];
  })
    .join('\n')
    .trimEnd();
}

/** Paragraph after paragraph is one line of the report, not forty. */
function joinNeighbours(entries: readonly ReportEntry[]): ReportEntry[] {
  const sorted = [...entries].sort((a, b) => a.lines[0] - b.lines[0]);
  const out: ReportEntry[] = [];
  for (const entry of sorted) {
    const last = out.at(-1);
    const joins =
      last?.what === 'paragraph' &&
      entry.what === 'paragraph' &&
      last.note === entry.note &&
      entry.note === '';
    if (last !== undefined && joins)
      out[out.length - 1] = { ...last, lines: [last.lines[0], entry.lines[1]] };
    else out.push(entry);
  }
  return out;
}

function lineOf({ what, lines: [from, to], text, note }: ReportEntry): string {
  const where = from === to ? `line ${from}` : `lines ${from}-${to}`;
  return `  ${where}: ${what}${note === '' ? '' : ` (${note})`}: ${text}`;
}
