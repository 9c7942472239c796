import type { z } from 'zod';
import type { blockShape, cardShape, editionShape, imageShape, linkShape } from './shapes';

/** An image as the public sees it: fallbacks applied, addresses whole or rooted. `url` is null for a caption without a picture. */
export type PublicImage = z.infer<typeof imageShape>;

/** What other pages show of an edition. */
export type Card = z.infer<typeof cardShape>;

/**
 * A link at the foot of a story as readers get it. `path` is set for our own stories, `url` for others; both are
 * null for a headline that no story answers to yet. `reason` says why it is there.
 */
export type PublicLink = z.infer<typeof linkShape>;

/** A block of a body as readers get it: what `public-body` lets through, pictures in the shape of all others. */
export type PublicBlock = z.infer<typeof blockShape>;

/** The whole public story, ready to send. Its related links and translations are read with it, see `stores/public-reads`. */
export type EditionPage = z.infer<typeof editionShape>;

/** What a story itself says: all but where it stands and what else there is. Feeds and forms need no more. */
export type StoryContent = Omit<EditionPage, 'url' | 'translations'>;

/** What is told about the newspaper once, not in each story. */
export interface Publication {
  name: string;
  language: string;
  /** Without a slash at the end, e.g. `https://news.example`. */
  siteUrl: string;
  description: string;
  boilerplate: string;
  socialProfiles: { network: string; url: string }[];
  logo: { url: string; width: number | null; height: number | null } | null;
}
