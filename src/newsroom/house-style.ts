import type { ProblemLevel } from './problem';

export interface HouseStyle {
  slug: {
    /** Longest slug before a suffix. 80 keeps an address readable in a result page and a tweet. */
    maxLength: number;
    /** Slugs that would shadow a route, a file or a Windows device name. Added to the built-in list. */
    reserved: readonly string[];
  };
  inShort: {
    minItems: number;
    maxItems: number;
    /** A full stop after each item (AP), or after none (CNN). One choice for the whole list. */
    finalStop: boolean;
    /** Items longer than this get a warning. */
    longestItemWords: number;
    /** Level of each lint rule by its code; a code not named here is a warning. */
    levels: Readonly<Record<string, ProblemLevel>>;
    /** Does an item whose source has left the body stop publication? */
    staleBlocks: boolean;
  };
  /** Places `{section}`, `{slug}`, `{author}`, `{tag}`, `{locale}`. An article without section drops that part. */
  paths: { article: string; section: string; author: string; tag: string };
  /** How many related links a story shows; free places are filled from the archive. */
  relatedLinks: number;
  /** What caches in front of us may do with a public read. Always revalidated by ETag once its time is over. */
  publicCache: { maxAgeSeconds: number; staleWhileRevalidateSeconds: number };
  defaultLocale: string;
}

/** The default house style; `config/newsroom.ts` hands it to Strapi. */
export const houseStyle: HouseStyle = {
  slug: { maxLength: 80, reserved: [] },
  inShort: {
    minItems: 3,
    maxItems: 5,
    finalStop: true,
    longestItemWords: 18,
    levels: { 'in-short.label-inside': 'blocker' },
    staleBlocks: false,
  },
  paths: {
    article: '/{section}/{slug}',
    section: '/{section}',
    author: '/authors/{author}',
    tag: '/tags/{tag}',
  },
  relatedLinks: 4,
  publicCache: { maxAgeSeconds: 0, staleWhileRevalidateSeconds: 30 },
  defaultLocale: 'en',
};
