import { digestOf } from './digest';
import type { Tuple } from './public-connection';

/** How a public answer is told from another without its text. */
export interface Validator {
  etag: string;
  changedMs: number;
}

export interface StoryValidator extends Validator {
  documentId: string;
}

/**
 * A page is what its own row and the cards at its foot are: one hash over all their hashes.
 * Rows are `[place, documentId, etag, changedMs, title, reason, …]`.
 */
export function storyValidator(own: Tuple, foot: readonly Tuple[]): StoryValidator {
  const documentId = String(own[1]);
  let etag = String(own[2]);
  let changedMs = Number(own[3]);
  if (foot.length > 0) {
    let text = etag;
    for (const [, target, cardEtag, cardChangedMs, title, reason] of foot) {
      text += `\n${target} ${cardEtag} ${title} ${reason}`;
      changedMs = Math.max(changedMs, Number(cardChangedMs));
    }
    etag = digestOf(text);
  }
  return { documentId, etag, changedMs };
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
