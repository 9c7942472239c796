import { useState } from 'react';
import type { InShortItem } from '../../newsroom/article/article';
import type { Problem } from '../../newsroom/problem';

/** The part of Strapi's form that is used here. */
export interface Form {
  values: Record<string, unknown>;
  disabled?: boolean;
  onChange(name: string, value: unknown): void;
  addFieldRow(name: string, value: Record<string, unknown>): void;
}

type Row = Record<string, unknown>;

const BULLETS = 'summaryBullets';

/** What the panel's buttons do to the bullets in the form; nothing is saved before the editor saves. */
export function useBullets(form: Form) {
  const rows = Array.isArray(form.values[BULLETS]) ? (form.values[BULLETS] as Row[]) : [];
  const [setAside, setSetAside] = useState<Row[]>([]);
  const change = (index: number, fields: Row): void =>
    form.onChange(
      BULLETS,
      rows.map((row, place) => (place === index ? { ...row, ...fields } : row)),
    );
  return {
    takeOver(items: readonly InShortItem[]): void {
      for (const { text, label } of items)
        form.addFieldRow(BULLETS, { text, label: label ?? '', locked: false });
    },
    backToAutomatic(): void {
      setSetAside(rows);
      form.onChange(BULLETS, []);
    },
    /** Bullets given up by mistake come back, until others are typed. */
    bringBack:
      setAside.length > 0 && rows.length === 0
        ? (): void => {
            form.onChange(BULLETS, setAside);
            setSetAside([]);
          }
        : null,
    /** Another text for one bullet. */
    rewrite: (index: number, text: string): void => change(index, { text }),
    /** Puts the last state of each repaired field into the form. */
    accept(index: number, repairs: readonly Problem[]): void {
      const fields: Row = {};
      for (const { path, after } of repairs) fields[String(path[2])] = after;
      change(index, fields);
    },
    lock: (index: number, locked: boolean): void => change(index, { locked }),
    remove: (index: number): void =>
      form.onChange(
        BULLETS,
        rows.filter((_, place) => place !== index),
      ),
  };
}
