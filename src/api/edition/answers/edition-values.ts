import type { Card, EditionPage } from '../../../newsroom/edition/edition';
import { isSlug } from '../../../newsroom/slug';
import type { EditionReads } from '../../../stores/edition-reads';
import { listed, valueOf } from './bytes';
import { PAGE_SIZE, parametersFrom, placeToken } from './parameters';

interface Needs {
  reads: EditionReads;
  defaultLocale: () => string;
}

export interface EditionValues {
  /** The story at a slug of today or of the past, or null. */
  edition(asked: { slug: string; locale?: string | null }): Promise<EditionPage | null>;
  /** Cards, newest first; `wrong` is a sentence about every parameter that is. */
  editions(query: URLSearchParams): Promise<{ cards: Card[]; next: string | null } | { wrong: string }>;
}

/** The public reads as values, for callers that choose among the fields. */
export const editionValues = ({ reads, defaultLocale }: Needs): EditionValues => ({
  edition: async ({ slug, locale }) => {
    if (!isSlug(slug)) return null;
    const where = locale ?? defaultLocale();
    const story = (await reads.story(slug, where)) ?? (await movedStory(slug, where, reads));
    return story === null ? null : valueOf<EditionPage>(story.parts);
  },
  editions: async (query) => {
    const read = parametersFrom(query, ['section', 'author', 'tag', 'locale', 'before', 'pageSize']);
    if ('refused' in read) return { wrong: read.message };
    const { pageSize, ...values } = read.values;
    const list = await reads.list({
      ...values,
      locale: values.locale ?? defaultLocale(),
      limit: pageSize ?? PAGE_SIZE,
    });
    return {
      cards: valueOf<Card[]>(['[', ...listed(list.cards), ']']),
      next: list.next && placeToken(list.next),
    };
  },
});

async function movedStory(slug: string, locale: string, reads: EditionReads) {
  const whereabouts = await reads.whereabouts(slug, locale);
  return typeof whereabouts === 'string' ? null : reads.story(whereabouts.moved.slug, locale);
}
