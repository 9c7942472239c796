import { diffArrays } from 'diff';
import type { Block } from '../article/article';
import { paragraphsOf } from '../article/body';
import { sentencesOf } from '../sentences/sentences';
import { isReference, type PastStory } from './past-story';

/** A sentence of a text, or one entry of a list, and whether the other version has it. */
export interface Passage {
  kind: 'same' | 'gone' | 'new';
  text: string;
  /** Does it begin a paragraph, or an entry? */
  isFirst: boolean;
}

export interface FieldDifference {
  field: string;
  /** In order; what is gone stands before what is new in its place. */
  passages: Passage[];
  /** The words are the same: bold, a link, a heading or a picture differs. */
  isFormOnly: boolean;
}

/** Two texts that share less than this many sentences' worth are shown as one gone and one new. */
const MOST_EDITS = 2_000;

/**
 * Where two versions of a story differ, field by field, and in each sentence by sentence. Fields that are the same are
 * left out. `before` is the version read from, `after` the one read to.
 */
export function differencesBetween(before: PastStory, after: PastStory, locale: string): FieldDifference[] {
  return changedFields(before, after).map((field) => {
    const passages = passagesBetween(
      unitsOf(field, before[field], locale),
      unitsOf(field, after[field], locale),
    );
    return { field, passages, isFormOnly: passages.every(({ kind }) => kind === 'same') };
  });
}

/** The names of the fields that are not the same in two versions, in the order of a story. */
export function changedFields(before: PastStory, after: PastStory): string[] {
  const names = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...names].filter((name) => !isSame(before[name], after[name]));
}

/** PostgreSQL gives the keys of JSON back in an order of its own. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return isNothing(one) && isNothing(other);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) =>
    isSame((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name]),
  );
}

const isNothing = (value: unknown): boolean => value === undefined || value === null || value === false;

type Unit = Omit<Passage, 'kind'>;

function passagesBetween(before: readonly Unit[], after: readonly Unit[]): Passage[] {
  const changes = diffArrays([...before], [...after], {
    comparator: (one, other) => one.text === other.text,
    maxEditLength: MOST_EDITS,
  });
  if (changes === undefined) return [...as('gone', before), ...as('new', after)];
  return changes.flatMap(({ added, removed, value }) => as(added ? 'new' : removed ? 'gone' : 'same', value));
}

const as = (kind: Passage['kind'], units: readonly Unit[]): Passage[] =>
  units.map((unit) => ({ kind, ...unit }));

/** Long texts are read by sentence, lists by entry. */
function unitsOf(field: string, value: unknown, locale: string): Unit[] {
  if (field === 'body') return paragraphsIn(value).flatMap((paragraph) => sentences(paragraph, locale));
  if (typeof value === 'string') return value.split('\n').flatMap((line) => sentences(line, locale));
  return [value]
    .flat()
    .map(lineOf)
    .filter((text) => text !== '')
    .map((text) => ({ text, isFirst: true }));
}

const sentences = (paragraph: string, locale: string): Unit[] =>
  sentencesOf(paragraph, locale).map((text, index) => ({ text, isFirst: index === 0 }));

/** Pictures and code stand among the paragraphs, by their words. */
function paragraphsIn(body: unknown): string[] {
  if (!Array.isArray(body)) return [];
  return (body as Block[]).flatMap((block) => {
    const image = block?.image as
      { alternativeText?: unknown; caption?: unknown; name?: unknown } | undefined;
    if (image) return [lineOf(image.alternativeText || image.caption || image.name)];
    const isCode = block?.type === 'code';
    return paragraphsOf([isCode ? { ...block, type: 'paragraph' } : block]);
  });
}

/** One entry of a list in a line: a reference by its name, a part by what was typed into it. */
function lineOf(value: unknown): string {
  if (isReference(value)) return value.name || value.documentId;
  if (Array.isArray(value)) return value.map(lineOf).join(', ');
  if (typeof value === 'object' && value !== null) {
    const {
      source: _source,
      origin: _origin,
      targetDocumentId,
      ...fields
    } = value as Record<string, unknown>;
    const target = fields.article === undefined && targetDocumentId ? { article: targetDocumentId } : {};
    return Object.values({ ...fields, ...target })
      .filter((part) => part !== false && part !== null)
      .map(lineOf)
      .filter((part) => part !== '')
      .join(' · ');
  }
  return value === undefined || value === null ? '' : String(value);
}
