import type { RelatedLink } from '../article';

/** One place at the foot of a story, and what stands there now: `target` is null while its story is not public. */
export interface LinkPlace {
  kind: RelatedLink['kind'];
  /** The target's, for links to our own stories. */
  documentId: string | null;
  /** The editor's words; '' for the target's own headline. */
  title: string;
  url: string | null;
  reason: string;
  origin: 'editor' | 'archive';
  target: { card: string; path: string; headline: string } | null;
}

/**
 * A stored page as readers get it: JSON text in which the related links have been filled in.
 *
 * Works on texts, since parsing a page to write it out again costs more than everything else a read does.
 * `page` is a JSON object without `relatedLinks`; each `card` is one too.
 */
export function pageText(
  page: string,
  own: { documentId: string },
  places: readonly LinkPlace[],
  house: { most: number },
): string {
  const links = placesShown(places, own, house).map(linkText).join(',');
  return `${page.slice(0, -1)},"relatedLinks":[${links}]}`;
}

/**
 * Which places readers see: every link of the editor's that leads somewhere, in the editor's order; then, up to the
 * house's number, what the archive suggests. Never the story itself, no story twice.
 */
export function placesShown(
  places: readonly LinkPlace[],
  own: { documentId: string },
  { most }: { most: number },
): LinkPlace[] {
  const seen = new Set([own.documentId]);
  const shown: LinkPlace[] = [];
  for (const origin of ['editor', 'archive'] as const) {
    for (const place of places) {
      if (place.origin !== origin || (origin === 'archive' && shown.length >= most)) continue;
      if (place.kind === 'article') {
        if (place.target === null || place.documentId === null || seen.has(place.documentId)) continue;
        seen.add(place.documentId);
      }
      shown.push(place);
    }
  }
  return shown;
}

function linkText({ kind, title, url, reason, target }: LinkPlace): string {
  const words = title || target?.headline || url || '';
  const parts = [
    `"kind":${JSON.stringify(kind)}`,
    `"title":${JSON.stringify(words)}`,
    `"path":${JSON.stringify(target?.path ?? null)}`,
    `"url":${JSON.stringify(url)}`,
    `"reason":${JSON.stringify(reason)}`,
    `"card":${target?.card ?? 'null'}`,
  ];
  return `{${parts.join(',')}}`;
}
