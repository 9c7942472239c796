/**
 * The article as an editor thinks of it: plain values, no Strapi.
 *
 * Text fields hold '' rather than null when empty, lists hold [] and times are ISO 8601 in UTC or null,
 * so that a rule never asks twice whether something is there.
 */
export interface Article {
  headline: string;
  slug: string;
  standfirst: string;
  section: SectionRef | null;
  dateline: string;
  body: Block[];
  summaryBullets: SummaryBullet[];
  inShort: InShortItem[];
  images: ImageUse[];
  relatedLinks: RelatedLink[];
  authors: AuthorRef[];
  /** As typed, in place of the authors' names: "By our correspondent". */
  byline: string;
  credits: Credit[];
  tags: string[];
  firstPublishedAt: string | null;
  corrections: Correction[];
  /** Until when sites mark the story as breaking news. */
  breakingUntil: string | null;
  /** False for what only subscribers may read. */
  isFree: boolean;
  /** For cards in social networks; '' and null where the story's own will do. */
  socialHeadline: string;
  socialImage: ImageAsset | null;
}

/** A block of Strapi's Blocks editor; rules read its text with `paragraphsOf` in `body.ts`. */
export interface Block {
  type: string;
  children?: Inline[];
  [property: string]: unknown;
}

/** Text, a link, or a list item inside a block. */
export interface Inline {
  type: string;
  text?: string;
  children?: Inline[];
  [property: string]: unknown;
}

export interface SectionRef {
  documentId?: string;
  name: string;
  slug: string;
}

export interface AuthorRef {
  documentId?: string;
  name: string;
  slug: string;
}

/** A bullet an editor typed. `label` is the bold words in front; `locked` means: leave my text exactly as typed. */
export interface SummaryBullet {
  text: string;
  label: string;
  locked: boolean;
}

/** Where an In Short item comes from: the editor, or a sentence of the body (both counted from 0). */
export type InShortSource = 'editor' | { paragraph: number; sentence: number };

/** One line of the list readers see at the top of the story. */
export interface InShortItem {
  text: string;
  label: string | null;
  origin: 'editor' | 'derived';
  source: InShortSource;
  /** The body no longer holds what this item was taken from. Absent means false. */
  stale?: boolean;
}

export type ImageRole = 'lead' | 'inline' | 'gallery';

/** What a crop of the picture must keep: 0 to 1 from the left and from the top. */
export interface Focus {
  x: number;
  y: number;
}

/** One use of a media asset: its own words come first, the asset's are the fallback (see `image.ts`). */
export interface ImageUse {
  asset: ImageAsset | null;
  alternativeText: string;
  caption: string;
  credit: string;
  role: ImageRole;
  focus?: Focus | null;
}

export interface ImageAsset {
  documentId?: string;
  url: string;
  mime: string;
  width: number | null;
  height: number | null;
  alternativeText: string;
  caption: string;
  credit: string;
  copyright: string;
  formats: ImageFormat[];
}

export interface ImageFormat {
  name: string;
  url: string;
  width: number;
  height: number;
}

/**
 * Exactly one target: another article, an address on the web, or (only from intake) a headline that no story
 * here answers to yet. `title` is the editor's own words, '' when the target's headline shall be used.
 */
export type RelatedLink =
  | { kind: 'article'; documentId: string; title: string }
  | { kind: 'external'; url: string; title: string }
  | { kind: 'headline'; title: string };

/** Who reported from where: "Ada Park reported from Oslo". */
export interface Credit {
  name: string;
  place: string;
}

export interface Correction {
  text: string;
  at: string;
}
