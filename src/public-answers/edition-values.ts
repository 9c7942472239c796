import type { Card, EditionPage } from '../newsroom/edition/edition';
import { isSlug } from '../newsroom/slug/slug';
import type { ReadList } from '../stores/public-reads/edition-list-reads';
import type { EditionReads } from '../stores/public-reads/edition-reads';
import { listed, valueOf } from './bytes';
import { PAGE_SIZE, placeToken } from './parameters';
import { parametersFrom } from './parameters-from';
import { routeParameters } from './route-parameters';

interface Needs {
  reads: EditionReads;
  defaultLocale: () => string;
}

interface Cards {
  cards: Card[];
  next: string | null;
}

export interface EditionValues {
  /** The story at a slug of today or of the past, or null. */
  edition(asked: { slug: string; locale?: string | null }): Promise<EditionPage | null>;
  /** Cards, newest first; `wrong` is a sentence about every parameter that is. */
  editions(query: URLSearchParams): Promise<Cards | { wrong: string }>;
  /** A front page: what was pinned, then the newest others. */
  front(query: URLSearchParams): Promise<(Cards & { pinned: number }) | { wrong: string }>;
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
    const read = parametersFrom(query, routeParameters.list);
    if ('refused' in read) return { wrong: read.message };
    const { section, author, tag, locale, before, pageSize } = read.values;
    const list = await reads.list({
      ...{ section, author, tag, before },
      locale: locale ?? defaultLocale(),
      limit: pageSize ?? PAGE_SIZE,
    });
    return cardsOf(list);
  },
  front: async (query) => {
    const read = parametersFrom(query, routeParameters.front);
    if ('refused' in read) return { wrong: read.message };
    const { section, locale, pageSize } = read.values;
    const front = await reads.front({
      section,
      locale: locale ?? defaultLocale(),
      limit: pageSize ?? PAGE_SIZE,
    });
    return { ...cardsOf(front), pinned: front.pinned };
  },
});

const cardsOf = ({ cards, next }: Pick<ReadList, 'cards' | 'next'>): Cards => ({
  cards: valueOf<Card[]>(['[', ...listed(cards), ']']),
  next: next && placeToken(next),
});

async function movedStory(slug: string, locale: string, reads: EditionReads) {
  const whereabouts = await reads.whereabouts(slug, locale);
  return typeof whereabouts === 'string' ? null : reads.story(whereabouts.moved.slug, locale);
}
