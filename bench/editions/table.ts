import { median } from './median';

export interface Measured {
  what: string;
  system: string;
  /** 'requests/s', where more is better, or 'ms'. */
  unit: string;
  values: number[];
  /** The server's processor time, in ms a request. */
  cpu: number[];
  p99: number[];
}

/** A Markdown table: medians beside their ratios to the others of the same run, in brackets those of processor time. */
export function ratioTable(measured: readonly Measured[]): string {
  const find = (what: string, system: string) =>
    measured.find((entry) => entry.what === what && entry.system === system);
  const ratio = (entry: Measured, other: string): string => {
    const base = find(entry.what, other);
    if (!base) return '';
    const cpu = entry.cpu.length > 0 ? ` (${plain(median(entry.cpu) / median(base.cpu))}×)` : '';
    return `${plain(median(entry.values) / median(base.values))}×${cpu}`;
  };
  const rows = measured.map((entry) =>
    [
      entry.what,
      entry.system,
      `${plain(median(entry.values))} ${entry.unit}`,
      entry.cpu.length > 0 ? `${plain(median(entry.cpu))} ms` : '',
      entry.p99.length > 0 ? `${plain(median(entry.p99))} ms` : '',
      ratio(entry, 'bare'),
      ratio(entry, 'tuned'),
      ratio(entry, 'fastify'),
      ratio(entry, 'node:http'),
    ].join(' | '),
  );
  const head = 'what | system | median | CPU | p99 | to bare | to tuned | to Fastify | to node:http';
  return [head, head.replace(/[^|]+/g, ' --- ').trim(), ...rows].map((row) => `| ${row} |`).join('\n');
}

const plain = (value: number): string =>
  value >= 100
    ? Math.round(value).toLocaleString('en')
    : value.toLocaleString('en', { maximumSignificantDigits: 3 });
