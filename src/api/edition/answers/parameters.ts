import type { ListPlace } from '../../../stores/edition-list-reads';
import { isSlug } from '../../../newsroom/slug';
import { failed, type Answer } from './answer';

const LOCALE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/u;
const LONGEST_TAG = 160;
export const PAGE_SIZE = 20;
const LARGEST_PAGE = 100;

export interface ListParameters {
  locale: string | null;
  section: string | null;
  author: string | null;
  tag: string | null;
  before: ListPlace | null;
  limit: number;
}

interface Complaint {
  path: string[];
  name: 'ValidationError';
  message: string;
}

type Reader<T> = { value: T } | { wrong: string };

const text = (isRight: (value: string) => boolean, wrong: string) => (value: string) =>
  isRight(value) ? { value } : { wrong };

const slug = text(isSlug, 'must be a slug: lower-case letters, digits and single hyphens.');

const readers = {
  locale: text((value) => LOCALE.test(value), 'must be a language code such as "en" or "pt-BR".'),
  section: slug,
  author: slug,
  tag: text(
    (value) => value.trim() !== '' && value.length <= LONGEST_TAG,
    `must be a tag of at most ${LONGEST_TAG} characters.`,
  ),
  before: placeFrom,
  pageSize: (value: string): Reader<number> => {
    const size = /^\d{1,3}$/u.test(value) ? Number(value) : 0;
    return size >= 1 && size <= LARGEST_PAGE
      ? { value: size }
      : { wrong: `must be a whole number from 1 to ${LARGEST_PAGE}.` };
  },
  file: (value: string): Reader<number> =>
    /^[1-9]\d{0,4}$/u.test(value) ? { value: Number(value) } : { wrong: 'must be a whole number from 1.' },
  format: text(
    (value) => value === 'json' || value === 'netlify' || value === 'nginx',
    'must be json, netlify or nginx.',
  ),
} satisfies Record<string, (value: string) => Reader<unknown>>;

export type ParameterName = keyof typeof readers;

type Read<Name extends ParameterName> =
  ReturnType<(typeof readers)[Name]> extends infer R ? (R extends { value: infer V } ? V : never) : never;

/**
 * The parameters of a public read, or 400 with everything that is wrong with them, each by its name.
 * A parameter this route does not know is wrong too: a typing error must not quietly give the whole list.
 */
export function parametersFrom<Name extends ParameterName>(
  query: URLSearchParams,
  known: readonly Name[],
): { values: { [N in Name]: Read<N> | null } } | { refused: Answer; message: string } {
  const values = Object.fromEntries(known.map((name) => [name, null])) as { [N in Name]: Read<N> | null };
  if (query.size === 0) return { values };
  const complaints: Complaint[] = [];
  const complain = (name: string, message: string) =>
    complaints.push({ path: [name], name: 'ValidationError', message: `${name} ${message}` });

  for (const name of new Set(query.keys())) {
    const given = query.getAll(name);
    if (!known.includes(name as Name)) complain(name, `is not known here; known are ${known.join(', ')}.`);
    else if (given.length > 1) complain(name, 'is given more than once.');
    else {
      const read: Reader<unknown> = readers[name as Name](given[0] ?? '');
      if ('value' in read) values[name as Name] = read.value as never;
      else complain(name, read.wrong);
    }
  }
  if (complaints.length === 0) return { values };
  const message = complaints.map((complaint) => complaint.message).join(' ');
  return { refused: failed(400, 'ValidationError', message, { errors: complaints }), message };
}

/** A place in a list as the address carries it: opaque to callers, `1760000000000~h7k2…`. */
export const placeToken = ({ firstPublishedMs, documentId }: ListPlace): string =>
  `${firstPublishedMs}~${documentId}`;

/** A token from `next`, or a time: everything first published before it. */
function placeFrom(value: string): Reader<ListPlace> {
  const token = /^(\d{1,16})~([A-Za-z0-9_-]{0,64})$/u.exec(value);
  if (token) return { value: { firstPublishedMs: Number(token[1]), documentId: token[2] ?? '' } };
  const at = value.length <= 40 && /^\d{4}-\d{2}-\d{2}/u.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at)
    ? { wrong: 'must be the "next" of another page, or a time in ISO 8601.' }
    : { value: { firstPublishedMs: at, documentId: '' } };
}
