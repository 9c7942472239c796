import { isTooDeep } from '../../text/json-depth';
import type { IncomingStory, IntakeError } from '../incoming-story';

/**
 * A record of our own archive, a line each. `slugline` says which kind. An `article` has the fields of every reader of
 * intake, and beside them what only a newsroom of ours knows: ids, times, both versions, the addresses of the past.
 */
export type StoryRecord = Record<string, unknown> & { slugline: RecordKind };

const KINDS = [
  'archive',
  'publication',
  'section',
  'author',
  'file',
  'claim',
  'path',
  'ban',
  'front',
  'article',
] as const;
export type RecordKind = (typeof KINDS)[number];

const TEXTS = ['headline', 'standfirst', 'section', 'dateline', 'locale', 'slug'] as const;
const LISTS = [
  ...['authors', 'tags', 'formerSlugs', 'summaryBullets', 'inShort', 'body', 'images', 'relatedLinks'],
  ...['corrections', 'credits'],
] as const;

/** One line of an archive that `npm run export` wrote. What a later version adds beside is left alone. */
export function readStoryLine(
  line: string,
): { record: StoryRecord; article: IncomingStory | null } | { error: Omit<IntakeError, 'line'> } {
  if (isTooDeep(line)) return malformed('The line is nested more deeply than any story.');
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return {
      error: { code: 'json.malformed', message: `The line is no JSON: ${(error as Error).message}.` },
    };
  }
  if (!isRecord(value)) return malformed('The line is no record.');
  if (!KINDS.includes(value.slugline as RecordKind))
    return malformed(`There is no record of the kind "${String(value.slugline).slice(0, 40)}".`);
  const record = value as StoryRecord;
  if (record.slugline !== 'article') return { record, article: null };
  const wrong = [
    ...TEXTS.filter((name) => typeof value[name] !== 'string'),
    ...LISTS.filter((name) => !isListOfParts(value[name])),
  ];
  if (wrong.length > 0) return malformed(`The story lacks ${wrong.join(', ')}, or has it in another form.`);
  return { record, article: articleIn(record) };
}

function articleIn(record: StoryRecord): IncomingStory {
  const fields = record as unknown as IncomingStory;
  return {
    headline: fields.headline,
    standfirst: fields.standfirst,
    section: fields.section,
    authors: fields.authors,
    tags: fields.tags,
    dateline: fields.dateline,
    firstPublishedAt: typeof fields.firstPublishedAt === 'string' ? fields.firstPublishedAt : null,
    locale: fields.locale,
    slug: fields.slug,
    formerSlugs: fields.formerSlugs,
    status: fields.status === 'published' ? 'published' : 'draft',
    summaryBullets: fields.summaryBullets,
    inShort: fields.inShort,
    body: fields.body,
    images: fields.images,
    relatedLinks: fields.relatedLinks,
    corrections: fields.corrections,
    credits: fields.credits,
    source: isRecord(record.source)
      ? fields.source
      : { kind: 'slugline', name: '', url: '', item: String(record.documentId ?? ''), version: '' },
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const isListOfParts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((part) => typeof part === 'string' || isRecord(part));
const malformed = (message: string) => ({ error: { code: 'slugline.malformed', message } });
