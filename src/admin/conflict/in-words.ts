import { clock } from '../page/clock';

type Row = Record<string, unknown>;

/** What an editor calls a part by, most telling first. */
const TELLING = ['text', 'label', 'title', 'caption', 'name', 'place', 'credit', 'url', 'alternativeText'];
const ISO_TIME = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** A field as lines of text: a paragraph a line, a part a line. Empty: the field is. */
export function inWords(value: unknown): string[] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.map(lineOf).filter((line) => line !== '');
  if (typeof value === 'object') return [lineOf(value)];
  if (typeof value === 'string' && ISO_TIME.test(value)) return [clock(value)];
  return String(value).split('\n');
}

function lineOf(part: unknown): string {
  if (typeof part !== 'object' || part === null) return String(part ?? '');
  const row = part as Row;
  if (Array.isArray(row.children)) return textIn(row);
  const words = TELLING.map((name) => row[name]).filter((word) => typeof word === 'string' && word !== '');
  const file = row.asset as Row | null | undefined;
  return [...words, ...(file ? [file.name] : [])].join(' · ');
}

function textIn({ text, children }: Row): string {
  if (typeof text === 'string') return text;
  return Array.isArray(children) ? children.map((child) => textIn(child as Row)).join('') : '';
}

/** Of two long fields only what is not in both: nobody compares sixty paragraphs by eye. */
export const linesOnlyIn = (lines: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others);
  return lines.filter((line) => !known.has(line));
};
