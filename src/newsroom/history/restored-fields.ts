import { isReference, type PastStory, type Reference } from './past-story';

type Fields = Record<string, unknown>;

/**
 * What restoring a version leaves as it is: the address, which must not move under readers; the times, which would
 * publish or withdraw by surprise; the lists that are made from the text; and the tick for readers, which is about one
 * publication.
 */
const NOT_RESTORED = new Set([
  ...['slug', 'publishAt', 'unpublishAt', 'embargoUntil', 'breakingUntil', 'inShort', 'substantiveUpdate'],
  ...['deskState', 'withPerson', 'deskNotes'],
]);

/** A part of a version that can stand in the draft only if what it names is still there. */
interface Named {
  reference: Reference;
  field: string;
}

/** A field that may be written, and whether it is a list, which is emptied otherwise than a text. */
export interface Restorable {
  name: string;
  isList: boolean;
}

/** What a version names: sections, authors, stories and files, with the field that names them. */
export function referencesIn(past: PastStory): Named[] {
  const found: Named[] = [];
  const walk = (field: string, value: unknown): void => {
    if (isReference(value)) found.push({ field, reference: value });
    else if (Array.isArray(value)) value.forEach((one) => walk(field, one));
    else if (typeof value === 'object' && value !== null && field !== 'body')
      Object.values(value).forEach((one) => walk(field, one));
  };
  for (const [field, value] of Object.entries(past)) if (!NOT_RESTORED.has(field)) walk(field, value);
  return found;
}

/**
 * The data of the save that brings a version back: every field of `fields` as the version had it, empty where it had
 * none. What is gone from the newsroom since is left out; a link to it keeps its words. Corrections that readers may
 * have been told are never taken back: those of the draft which the version did not know are kept behind its own.
 */
export function restoredFields(
  past: PastStory,
  {
    present,
    fields,
    isGone,
  }: { present: PastStory; fields: readonly Restorable[]; isGone: (reference: Reference) => boolean },
): Fields {
  const restored = (value: unknown): unknown => {
    if (isReference(value)) return isGone(value) ? null : (value.id ?? value.documentId);
    if (Array.isArray(value)) return value.map(restored).filter((one) => one !== null);
    if (typeof value !== 'object' || value === null) return value;
    return linkOf(
      Object.fromEntries(Object.entries(value).map(([name, part]) => [name, restored(part)])),
      value as Fields,
    );
  };
  const data = fields
    .filter(({ name }) => !NOT_RESTORED.has(name))
    .map(({ name, isList }) => {
      if (name === 'body' || name === 'tags') return [name, past[name] ?? []];
      if (name === 'corrections') return [name, [...listOf(past[name]), ...keptCorrections(past, present)]];
      return [name, restored(past[name]) ?? (isList ? [] : null)];
    });
  return Object.fromEntries(data) as Fields;
}

/** A related link names its story; one whose story is gone stays as the words that it showed. */
function linkOf(link: Fields, before: Fields): Fields {
  if (!('targetDocumentId' in before) && !('article' in before)) return link;
  const { targetDocumentId, article, ...rest } = link;
  const named = before.article === undefined ? targetDocumentId : article;
  if (named !== null) return { ...rest, article: named };
  const name = isReference(before.article) ? before.article.name : '';
  return { ...rest, title: rest.title ?? name, byHeadline: true };
}

function keptCorrections(past: PastStory, present: PastStory): unknown[] {
  const known = new Set(listOf(past.corrections).map(wordsOf));
  return listOf(present.corrections).filter((correction) => !known.has(wordsOf(correction)));
}

const wordsOf = (correction: unknown): string => String((correction as Fields | null)?.text ?? '').trim();

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
