import { z } from 'zod';
import { failed, type Answer } from './answer';
import type { Parameter, Parameters } from './parameters';

interface Complaint {
  path: string[];
  name: 'ValidationError';
  message: string;
}

export type Values<Known extends Parameters> = {
  [Name in keyof Known]: Known[Name] extends Parameter<infer Value> ? Value | null : never;
};

/**
 * The parameters of a public read, or 400 with everything that is wrong with them, each by its name.
 * A parameter this route does not know is wrong too: a typing error must not quietly give the whole list.
 */
export function parametersFrom<Known extends Parameters>(
  query: URLSearchParams,
  known: Known,
): { values: Values<Known> } | { refused: Answer; message: string } {
  const names = Object.keys(known);
  const values = Object.fromEntries(names.map((name) => [name, null])) as Values<Known>;
  if (query.size === 0) return { values };
  const complaints: Complaint[] = [];
  const complain = (name: string, message: string) =>
    complaints.push({ path: [name], name: 'ValidationError', message: `${name} ${message}` });

  for (const name of new Set(query.keys())) {
    const given = query.getAll(name);
    const parameter = Object.hasOwn(known, name) ? known[name] : undefined;
    if (parameter === undefined) complain(name, `is not known here; known are ${names.join(', ')}.`);
    else if (given.length > 1) complain(name, 'is given more than once.');
    else {
      const value = valueOf(parameter, given[0] ?? '');
      if (value === null) complain(name, parameter.wrong);
      else values[name as keyof Known] = value as never;
    }
  }
  return complaints.length === 0 ? { values } : refusal(complaints);
}

/** What an address must have and has not: said like everything else that is wrong with it. */
export const missing = (name: string, message: string): { refused: Answer; message: string } =>
  refusal([{ path: [name], name: 'ValidationError', message: `${name} ${message}` }]);

function refusal(complaints: readonly Complaint[]): { refused: Answer; message: string } {
  const message = complaints.map((complaint) => complaint.message).join(' ');
  return { refused: failed(400, 'ValidationError', message, { errors: complaints }), message };
}

/** An address holds text; where a whole number is wanted, only its digits are one. */
function valueOf({ shape, value }: Parameter, text: string): unknown {
  const given = shape instanceof z.ZodNumber ? (/^[1-9]\d{0,5}$/u.test(text) ? Number(text) : null) : text;
  const read = shape.safeParse(given);
  return read.success ? value(read.data as never) : null;
}
