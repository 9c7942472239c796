import type { ProblemLevel } from './problem';

/** `off` silences a rule; a `blocker` keeps the story from going live, never from being saved as a draft. */
export type LintLevel = ProblemLevel | 'off';

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
    /** Items that somebody typed get a warning when they are longer than this. */
    longestItemWords: number;
    /** The same for items made from the body: a sentence taken whole is longer, and cut to 18 words it lost its truth too often. */
    longestDerivedWords: number;
    /** How grave each finding about the list is, by its code (`in-short/lint.ts`); one not named here is a warning. */
    levels: Readonly<Record<string, LintLevel>>;
    /** Does an item whose source has left the body stop publication? */
    staleBlocks: boolean;
  };
  /** What a story should not go live without, and how grave it is: a `blocker` refuses the publication with a 400. */
  beforePublishing: Record<
    'section' | 'byline' | 'body' | 'picture' | 'alternative-text' | 'credit' | 'in-short' | 'dateline',
    LintLevel
  >;
  /** Places `{section}`, `{slug}`, `{author}`, `{tag}`, `{locale}`. An article without section drops that part. */
  paths: { article: string; section: string; author: string; tag: string };
  /** How many related links a story shows; free places are filled from the archive. */
  relatedLinks: number;
  /** How many versions of a story, in each language, are kept, and for how many days. Forgotten once an hour. */
  history: { versions: number; days: number };
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
    longestDerivedWords: 30,
    levels: {
      'in-short.too-short': 'warning',
      'in-short.count': 'warning',
      'in-short.length': 'warning',
      'in-short.quotes-open': 'warning',
      'in-short.final-stop-missing': 'warning',
      'in-short.no-verb': 'warning',
      'in-short.repeats-headline': 'warning',
      'in-short.repeats-item': 'warning',
      'in-short.label-inside': 'blocker',
      'in-short.ellipsis': 'warning',
      'in-short.first-person': 'warning',
      'in-short.dangling': 'warning',
      'in-short.all-caps': 'warning',
      'in-short.number-unknown': 'warning',
      'in-short.quotation-unknown': 'warning',
      'in-short.name-unknown': 'warning',
      'in-short.stale': 'warning',
    },
    staleBlocks: false,
  },
  beforePublishing: {
    section: 'warning',
    byline: 'warning',
    body: 'warning',
    picture: 'warning',
    'alternative-text': 'warning',
    credit: 'warning',
    'in-short': 'warning',
    dateline: 'warning',
  },
  paths: {
    article: '/{section}/{slug}',
    section: '/{section}',
    author: '/authors/{author}',
    tag: '/tags/{tag}',
  },
  relatedLinks: 4,
  history: { versions: 500, days: 365 },
  publicCache: { maxAgeSeconds: 0, staleWhileRevalidateSeconds: 30 },
  defaultLocale: 'en',
};
