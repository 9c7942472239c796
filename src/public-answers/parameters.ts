import { z } from 'zod';
import { cardShape, editionShape } from '../newsroom/edition/shapes';
import { readTime } from '../newsroom/input/read-time';
import { isSlug } from '../newsroom/slug/slug';
import type { ListPlace } from '../stores/public-reads/edition-list-reads';

/** One parameter of a public read: what may be given, what else is said to be wrong with it, and what comes of it. */
export interface Parameter<Value = unknown> {
  shape: z.ZodType;
  wrong: string;
  /** Why it is there, for whoever reads the document. */
  description: string;
  example: string | number;
  /** The value of a text that has the shape; null where it has not after all. */
  value(given: never): Value | null;
}

export type Parameters = Readonly<Record<string, Parameter>>;

export const PAGE_SIZE = 20;
const LARGEST_PAGE = 100;
const LONGEST_TAG = 160;
const LONGEST_QUESTION = 200;

const same = <Value>(value: Value): Value => value;

const text = (
  shape: z.ZodType<string>,
  told: Pick<Parameter, 'wrong' | 'description' | 'example'>,
): Parameter<string> => ({ shape, ...told, value: same });

const slug = (description: string, example: string) =>
  text(
    z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
      .refine(isSlug),
    { wrong: 'must be a slug: lower-case letters, digits and single hyphens.', description, example },
  );

const choice = <const Choice extends string>(
  choices: readonly [Choice, ...Choice[]],
  description: string,
): Parameter<Choice> => ({
  shape: z.enum(choices),
  wrong: `must be ${choices.join(' or ')}.`,
  description,
  example: choices[0],
  value: same,
});

const fields = (shape: z.ZodObject): Parameter<string[]> => {
  const names = Object.keys(shape.shape);
  return {
    shape: z.string().regex(new RegExp(`^(?:${names.join('|')})(?:,(?:${names.join('|')}))*$`, 'u')),
    wrong: `must be a comma list of ${names.join(', ')}.`,
    description: 'Only these fields, as a comma list.',
    example: 'headline,path,inShort',
    value: (list: string) => list.split(','),
  };
};

/** Every parameter that public reads know; `cardFields` and `editionFields` are both called `fields` in an address. */
export const parameters = {
  locale: text(z.string().regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/u), {
    wrong: 'must be a language code such as "en" or "pt-BR".',
    description: 'The language; the newsroom’s own without it.',
    example: 'en',
  }),
  section: slug('Only this section, by its slug.', 'world'),
  author: slug('Only this author, by the slug.', 'ada-park'),
  tag: text(
    z
      .string()
      .min(1)
      .max(LONGEST_TAG)
      .refine((tag) => tag.trim() !== ''),
    {
      wrong: `must be a tag of at most ${LONGEST_TAG} characters.`,
      description: 'Only stories with this tag, in any case, with hyphens or spaces.',
      example: 'Ice Hockey',
    },
  ),
  q: text(
    z
      .string()
      .min(1)
      .max(LONGEST_QUESTION)
      .refine((question) => /[\p{L}\p{N}]/u.test(question)),
    {
      wrong: `must be one to ${LONGEST_QUESTION} characters with a word in them.`,
      description:
        'What to look for: stories that have every one of these words, or words that begin with them, whatever the case and accents. Chinese, Japanese, Korean, Thai and the like are found anywhere in a text.',
      example: 'harbour',
    },
  ),
  before: {
    shape: z.string(),
    wrong: 'must be the "next" of another page, or a time in ISO 8601 with its zone.',
    description: 'Where the page begins: `next` of the page before, or a time.',
    example: '2026-11-25T12:00:00.000Z',
    value: placeOf,
  },
  pageSize: {
    shape: z.int().min(1).max(LARGEST_PAGE),
    wrong: `must be a whole number from 1 to ${LARGEST_PAGE}.`,
    description: `Stories on a page, ${PAGE_SIZE} without it.`,
    example: 20,
    value: same<number>,
  },
  total: choice(['true', 'false'], 'Count all stories of the list, too: one more walk on an index.'),
  pictures: choice(
    ['relative', 'absolute'],
    'Addresses of pictures from the root of the CMS as they are stored, or whole, with its public address.',
  ),
  cardFields: fields(cardShape),
  editionFields: fields(editionShape),
  file: {
    shape: z.int().min(1).max(99_999),
    wrong: 'must be a whole number from 1.',
    description: 'Which file of a site map that is more than one.',
    example: 1,
    value: same<number>,
  },
  format: choice(
    ['json', 'netlify', 'nginx'],
    'For a program, for Netlify’s _redirects, or for nginx’s map.',
  ),
} satisfies Parameters;

/** A place in a list as the address carries it: opaque to callers, `1760000000000~h7k2…`. */
export const placeToken = ({ firstPublishedMs, documentId }: ListPlace): string =>
  `${firstPublishedMs}~${documentId}`;

/** A token from `next`, or a time: everything first published before it. */
function placeOf(value: string): ListPlace | null {
  const token = /^(\d{1,16})~([A-Za-z0-9_-]{0,64})$/u.exec(value);
  if (token) return { firstPublishedMs: Number(token[1]), documentId: token[2] ?? '' };
  const time = readTime(value, { isDateEnough: true });
  return 'ms' in time ? { firstPublishedMs: time.ms, documentId: '' } : null;
}
