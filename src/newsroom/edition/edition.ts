import type { Block, InShortItem } from '../article';

/** An image as the public sees it: fallbacks applied, addresses absolute or rooted. `url` is null for a caption without a picture. */
export interface PublicImage {
  url: string | null;
  mime: string | null;
  width: number | null;
  height: number | null;
  sizes: { name: string; url: string; width: number; height: number }[];
  alternativeText: string;
  caption: string;
  credit: string;
  role: 'lead' | 'inline' | 'gallery';
}

export interface PublicAuthor {
  documentId: string;
  name: string;
  slug: string;
  path: string;
}

export interface PublicSection {
  documentId: string;
  name: string;
  slug: string;
  path: string;
}

/** What other pages show of an edition. */
export interface Card {
  documentId: string;
  locale: string;
  slug: string;
  path: string;
  headline: string;
  teaser: string;
  inShort: InShortItem[];
  image: PublicImage | null;
  section: PublicSection | null;
  authors: PublicAuthor[];
  tags: string[];
  firstPublishedAt: string;
  updatedAt: string;
}

/**
 * A link at the foot of a story as readers get it. `path` is set for our own stories, `url` for others; both are
 * null for a headline that no story answers to yet. `reason` says why it is there.
 */
export interface PublicLink {
  kind: 'article' | 'external' | 'headline';
  title: string;
  path: string | null;
  url: string | null;
  reason: string;
  card: Card | null;
}

/** The whole public story, ready to send. Its related links are read with it, see `stores/editions`. */
export interface EditionPage extends Card {
  standfirst: string;
  dateline: string;
  body: Block[];
  images: PublicImage[];
  credits: { name: string; place: string }[];
  corrections: { text: string; at: string }[];
  relatedLinks: PublicLink[];
}

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
