import { median } from './median';

export interface Measured {
  what: string;
  system: string;
  /** 'requests/s', where more is better, or 'ms'. */
  unit: string;
  values: number[];
  p99: number[];
}

/** A Markdown table: each system's median beside its ratio to bare and tuned Strapi in the same run. */
export function ratioTable(measured: readonly Measured[]): string {
  const find = (what: string, system: string) =>
    measured.find((entry) => entry.what === what && entry.system === system);
  const ratio = (entry: Measured, other: string): string => {
    const base = find(entry.what, other);
    return base ? `${plain(median(entry.values) / median(base.values))}×` : '';
  };
  const rows = measured.map((entry) =>
    [
      entry.what,
      entry.system,
      `${plain(median(entry.values))} ${entry.unit}`,
      entry.p99.length > 0 ? `${plain(median(entry.p99))} ms` : '',
      ratio(entry, 'bare'),
      ratio(entry, 'tuned'),
      ratio(entry, 'fastify'),
      ratio(entry, 'node:http'),
    ].join(' | '),
  );
  const head = 'what | system | median | p99 | to bare | to tuned | to Fastify | to node:http';
  return [head, head.replace(/[^|]+/g, ' --- ').trim(), ...rows].map((row) => `| ${row} |`).join('\n');
}

const plain = (value: number): string =>
  value >= 100
    ? Math.round(value).toLocaleString('en')
    : value.toLocaleString('en', { maximumSignificantDigits: 3 });
