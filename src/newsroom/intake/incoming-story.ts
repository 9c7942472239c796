import type { Block, Credit, ImageRole, InShortItem, SummaryBullet } from '../article/article';
import type { Report } from './report';

/**
 * One story as it came from outside, whatever it came in: what every reader of intake makes, what `--json` prints as
 * `article`, and what the glue stores. Texts are plain and '' when empty, lists [] when empty; times are ISO 8601
 * with a zone, or null where the source tells none. Nothing in it has been looked up: names are names, addresses are
 * addresses of the source.
 */
export interface IncomingStory {
  headline: string;
  standfirst: string;
  /** The name of the section as the source prints it, '' where it has none. */
  section: string;
  /** Names, in the order of the byline, each once. */
  authors: string[];
  tags: string[];
  dateline: string;
  firstPublishedAt: string | null;
  /** Of the story, if the source tells it; else the one asked for. */
  locale: string;
  /** The slug of the source where it is a legal one; '' leaves it to the headline. */
  slug: string;
  /** Slugs under which readers knew the story before: each becomes a redirect. */
  formerSlugs: string[];
  /** What the source says of it. Whether it goes live here is for whoever runs the intake. */
  status: 'draft' | 'published';
  /** What an editor of the source wrote in front of the story. */
  summaryBullets: SummaryBullet[];
  inShort: InShortItem[];
  /** Blocks of Strapi's editor. A picture among them is an `IncomingPictureBlock`. */
  body: Block[];
  /** Every picture of the story, those in its body too, in the order of the page. */
  images: IncomingImage[];
  relatedLinks: IncomingLink[];
  corrections: IncomingCorrection[];
  credits: Credit[];
  source: IncomingSource;
}

/** Where a picture is to be had: a file beside the source (a path as the source writes it), or an address. */
export type PicturePlace = { file: string } | { url: string };

export type IncomingImage = PicturePlace & {
  alternativeText: string;
  caption: string;
  credit: string;
  /** `inline`: the body has a block for it, found by the same place; where it has none, it stands beside the story. */
  role: ImageRole;
};

/**
 * A picture in a body before it is a file of ours. The glue makes Strapi's own image block of it when it has the
 * file, and takes the block out when it has none; its words stand in `images`.
 */
export interface IncomingPictureBlock extends Block {
  type: 'image';
  image: PicturePlace & { alternativeText: string; caption: string };
  children: [{ type: 'text'; text: '' }];
}

/** Something to read beside the story. `url` is '' where only a headline is known. */
export interface IncomingLink {
  title: string;
  url: string;
}

export interface IncomingCorrection {
  text: string;
  /** Null where the source does not say when. */
  at: string | null;
}

export type SourceKind = 'text' | 'html' | 'wordpress' | 'slugline' | 'ninjs' | 'newsml' | 'feed';

/** Where a story comes from, and how it is known again when it comes a second time. */
export interface IncomingSource {
  kind: SourceKind;
  /** The paper, site, agency or desk, as it calls itself; '' where nobody says. */
  name: string;
  /** The address of the story there, '' where it has none. */
  url: string;
  /** What the source calls this item (a GUID, a post's number, a urn), '' where it has no name: then its text is it. */
  item: string;
  /** Which version of the item, as the source counts or dates it; '' where it does not. */
  version: string;
}

/** A story and what intake did to it, or why there is none. `line` counts from 1 in the source. */
export type Incoming = { article: IncomingStory; report: Report } | { error: IntakeError };

export interface IntakeError {
  /** For programs: `text.not-a-story`, `xml.malformed`, … */
  code: string;
  /** One sentence for people. */
  message: string;
  line?: number;
}
