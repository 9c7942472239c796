import type { Line } from './lines';
import type { ReportEntry, ReportKind } from '../report';

/** What a recogniser says when it takes lines. */
export interface Finding {
  kind: ReportKind;
  what: string;
  note?: string;
  /** Default: the text of the lines themselves. */
  text?: string;
}

/**
 * The pasted page while it is read: recognisers take lines, one after the other, and each line is taken once.
 * To take a line is to report it, so nothing can be dropped silently.
 */
export interface Page {
  readonly lines: readonly Line[];
  readonly entries: ReportEntry[];
  isFree(index: number): boolean;
  /** Indexes not taken yet, from `from` up to, not including, `to`. */
  free(from?: number, to?: number): number[];
  take(index: number, finding: Finding): void;
  /** A second remark about a line that is taken, or will be. */
  remark(index: number, finding: Finding): void;
}

const LONGEST_EXCERPT = 120;

/** `agencies` are lines that were taken out beforehand: they are in the report, and between no two others. */
export function pageOf(lines: readonly Line[], agencies: readonly Line[]): Page {
  const taken = new Set<number>();
  const entries: ReportEntry[] = [];
  const report = (line: Line, { kind, what, note = '', text }: Finding) =>
    entries.push({ kind, what, lines: [line.from, line.to], text: excerpt(text ?? line.text), note });
  const remark = (index: number, finding: Finding) => {
    const line = lines[index];
    if (line !== undefined) report(line, finding);
  };
  for (const line of agencies)
    report(line, { kind: 'recognised', what: 'agency', note: 'alone on its line' });
  return {
    lines,
    entries,
    isFree: (index) => index >= 0 && index < lines.length && !taken.has(index),
    free: (from = 0, to = lines.length) =>
      lines.flatMap((_line, index) => (index >= from && index < to && !taken.has(index) ? [index] : [])),
    take(index, finding) {
      taken.add(index);
      remark(index, finding);
    },
    remark,
  };
}

const excerpt = (text: string): string =>
  text.length <= LONGEST_EXCERPT ? text : `${[...text.slice(0, LONGEST_EXCERPT)].slice(0, -1).join('')}…`;
