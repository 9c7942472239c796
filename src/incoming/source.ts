import type { Incoming, SourceKind } from '../newsroom/intake/incoming-story';

/**
 * One story (or the reason why there is none) of a source. `item` is what the source calls it; a page has none. Null
 * stands for a record beside the stories: a section, an author, a file.
 */
export interface ReadItem {
  file: string;
  item?: string;
  incoming: Incoming | null;
  /** By what releases before 0.4 knew a pasted page. */
  oldKey?: string;
  /** Everything of the newsroom's own form that a story as such does not hold. */
  record?: Record<string, unknown>;
}

/** A source that has been opened: what it is, and its stories in order. */
export interface Source {
  file: string;
  kind: SourceKind;
  isArchive: boolean;
  /** By what its items are known again the next time: the address of the site, or the name of the agency. */
  key: string;
  /** Stories in it, where that is known before they are read. */
  total: number | null;
  /** Items that are no stories, counted by their type. */
  leftOut: Record<string, number>;
  items(): AsyncGenerator<ReadItem>;
  /** For archives whose stories link each other: the addresses they wish for, to be settled before they are read. */
  addresses?: {
    after(place: number, count: number): { place: number; item: string; slug: string; section: string }[];
    settle(item: string, slug: string, sectionSlug: string): void;
    locale: string;
  };
  close(): void;
}
