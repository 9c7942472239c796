import type { RelatedLink } from '../article/article';
import type { EditionPage } from './edition';

/** What a page is told of the world outside its own row. */
type Elsewhere = Pick<EditionPage, 'url' | 'translations'>;

/** One place at the foot of a story, and what stands there now: `target` is null while its story is not public. */
export interface LinkPlace<Text extends string | Uint8Array = string> {
  kind: RelatedLink['kind'];
  /** The target's, for links to our own stories. */
  documentId: string | null;
  /** The editor's words; '' for the target's own headline. */
  title: string;
  url: string | null;
  reason: string;
  origin: 'editor' | 'archive';
  target: { card: Text; path: string; headline: string } | null;
}

/**
 * A stored page as readers get it: JSON in pieces to be sent one after the other, with its related links, its whole
 * address and its translations.
 *
 * Works on stored texts, or their bytes, since parsing a page to write it out again costs more than everything else
 * a read does. `page` is a JSON object without those; each `card` is one too.
 */
export function pageParts<Text extends string | Uint8Array>(
  page: Text,
  own: { documentId: string } & Elsewhere,
  places: readonly LinkPlace<Text>[],
  house: { most: number },
): (Text | string)[] {
  const links = placesShown(places, own, house).flatMap((place, at) => [
    at === 0 ? '' : ',',
    linkStart(place),
    place.target?.card ?? 'null',
    '}',
  ]);
  const { url, translations } = own;
  const elsewhere = `],"url":${JSON.stringify(url)},"translations":${JSON.stringify(translations)}}`;
  return [withoutBrace(page), ',"relatedLinks":[', ...links, elsewhere];
}

const withoutBrace = <Text extends string | Uint8Array>(page: Text): Text =>
  (typeof page === 'string' ? page.slice(0, -1) : page.subarray(0, -1)) as Text;

/**
 * Which places readers see: every link of the editor's that leads somewhere, in the editor's order; then, up to the
 * house's number, what the archive suggests. Never the story itself, no story twice.
 */
export function placesShown<Text extends string | Uint8Array>(
  places: readonly LinkPlace<Text>[],
  own: { documentId: string },
  { most }: { most: number },
): LinkPlace<Text>[] {
  const seen = new Set([own.documentId]);
  const shown: LinkPlace<Text>[] = [];
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

/** A link as JSON up to its card. */
function linkStart({ kind, title, url, reason, target }: LinkPlace<string | Uint8Array>): string {
  const words = JSON.stringify(title || target?.headline || url || '');
  const path = JSON.stringify(target?.path ?? null);
  return `{"kind":"${kind}","title":${words},"path":${path},"url":${JSON.stringify(url)},"reason":${JSON.stringify(reason)},"card":`;
}
