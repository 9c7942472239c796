import { digestOf } from '../database/digest';
import type { Tuple } from './public-connection';

/** How a public answer is told from another without its text. */
export interface Validator {
  etag: string;
  changedMs: number;
}

export interface StoryValidator extends Validator {
  documentId: string;
}

/** What one read of a story finds. Rows are `[place, documentId, etag, changedMs, title, reason, …, path, headline]`. */
export interface StoryRows {
  own: Tuple;
  /** The places at its foot. */
  foot: readonly Tuple[];
  /** The story in other languages: `title` is the language, `reason` the slug. */
  translations: readonly Tuple[];
  siteUrl: string;
}

/** A page is what its own row, the cards at its foot and its translations are, on this site: one hash over all. */
export function storyValidator({ own, foot, translations, siteUrl }: StoryRows): StoryValidator {
  let changedMs = Number(own[3]);
  let text = `${own[2]}\n${siteUrl}`;
  for (const [, target, cardEtag, cardChangedMs, title, reason] of foot) {
    text += `\n${target} ${cardEtag} ${title} ${reason}`;
    changedMs = Math.max(changedMs, Number(cardChangedMs));
  }
  for (const row of translations) {
    text += `\n${row[4]} ${row[10]}`;
    changedMs = Math.max(changedMs, Number(row[3]));
  }
  return { documentId: String(own[1]), etag: digestOf(text), changedMs };
}

/** Rows are `[documentId, firstPublishedMs, cardEtag, changedMs, …]`. */
export function listValidator(rows: readonly Tuple[]): Validator {
  let text = '';
  let last = 0;
  for (const [documentId, , cardEtag, changedMs] of rows) {
    text += `\n${documentId} ${cardEtag}`;
    last = Math.max(last, Number(changedMs));
  }
  return { etag: digestOf(text), changedMs: last };
}
