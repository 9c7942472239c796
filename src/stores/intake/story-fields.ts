import type { Article } from '../../newsroom/article/article';
import { canonical } from '../../newsroom/intake/canonical';
import type { IncomingStory } from '../../newsroom/intake/incoming-story';
import { oncePer } from '../../newsroom/text/once-per';
import { digestOf } from '../database/digest';

/** The fields that a new version of an item may change, and an editor too. */
export const FIELDS = [
  'headline',
  'standfirst',
  'dateline',
  'body',
  'summaryBullets',
  'tags',
  'section',
  'authors',
  'images',
  'relatedLinks',
  'credits',
  'corrections',
] as const;
export type Field = (typeof FIELDS)[number];

const short = (text: string): string => digestOf(text).slice(0, 12);

/** A field of a story as it came, which both its own hash and that of the whole story are made of. */
const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? textOfParts(value) : canonical(value);
const textOfParts = oncePer((value: object) => canonical(value));

/** The hash of each field of a story as it came. */
export const cameDigests = (story: IncomingStory): Record<Field, string> =>
  eachField((field) => short(textOf(story[field])));

/** The hash of each field of a draft as it stands. A file is known by its words here; relations by their names. */
export function storedDigests(article: Article): Record<Field, string> {
  const stored = storedIn(article);
  return eachField((field) => short(canonical(stored(field))));
}

/** Both, in pairs. A field that is stored as it came, as most bodies are, is walked once. */
export function bothDigests(story: IncomingStory, article: Article): Record<Field, [string, string]> {
  const came = cameDigests(story);
  const stored = storedIn(article);
  return eachField((field) => {
    const value = stored(field);
    return [came[field], value === story[field] ? came[field] : short(canonical(value))];
  });
}

const storedIn =
  (article: Article) =>
  (field: Field): unknown => {
    if (field === 'section') return article.section?.name ?? '';
    if (field === 'authors') return article.authors.map(({ name }) => name);
    if (field === 'images')
      return article.images.map(({ alternativeText, caption, credit, role }) => [
        alternativeText,
        caption,
        credit,
        role,
      ]);
    if (field === 'corrections') return article.corrections.map(({ text }) => text);
    return article[field];
  };

const eachField = <T>(valueOf: (field: Field) => T): Record<Field, T> =>
  Object.fromEntries(FIELDS.map((field) => [field, valueOf(field)])) as Record<Field, T>;

/** The hash of a whole story as it came: its words, and what else of it readers would see. */
export const fingerprintOf = (story: IncomingStory): string => {
  const { source: _source, inShort: _derived, ...words } = story;
  return digestOf(canonical(words, textOf));
};
