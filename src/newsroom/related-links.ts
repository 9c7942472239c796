import { blocker, type Problem } from './problem';

/** A related link as it is written: both or neither target may be there, which is what the rule is for. */
export interface RelatedLinkInput {
  documentId?: string | null;
  url?: string | null;
  title?: string | null;
  /** From intake: a headline without a target yet. */
  byHeadline?: boolean | null;
}

/**
 * What is wrong with a story's related links, each with its path. A link has exactly one target, an article or a
 * web address, is not the story itself (`own`), and its address can be opened by a browser.
 */
export function problemsInRelatedLinks(links: readonly RelatedLinkInput[], own: string | null): Problem[] {
  return links.flatMap((link, index): Problem[] => {
    const at = ['relatedLinks', index];
    const hasArticle = (link.documentId ?? '') !== '';
    const hasUrl = (link.url ?? '').trim() !== '';
    if (hasArticle && hasUrl)
      return [blocker(at, 'related-links.both-targets', 'Give an article or a web address, not both.')];
    if (!hasArticle && !hasUrl) {
      const hasHeadline = link.byHeadline === true && (link.title ?? '').trim() !== '';
      return hasHeadline ? [] : [blocker(at, 'related-links.no-target', 'Give an article or a web address.')];
    }
    if (hasArticle && link.documentId === own) {
      return [blocker([...at, 'article'], 'related-links.itself', 'A story cannot be related to itself.')];
    }
    if (hasUrl && webAddress(link.url ?? '') === null) {
      return [
        blocker(
          [...at, 'url'],
          'related-links.bad-url',
          'The web address must be complete: https://example.org/page.',
        ),
      ];
    }
    return [];
  });
}

/** The links in the editor's order, each target once; a later double goes, whatever its title. */
export function tidyRelatedLinks<Link extends RelatedLinkInput>(links: readonly Link[]): Link[] {
  const seen = new Set<string>();
  return links.filter((link) => {
    const key = targetOf(link);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function targetOf({ documentId, url, title }: RelatedLinkInput): string {
  if ((documentId ?? '') !== '') return `article ${documentId}`;
  if ((url ?? '').trim() !== '') return `url ${webAddress(url ?? '') ?? url}`;
  return `headline ${(title ?? '').trim().toLowerCase()}`;
}

/** An http(s) address as a browser reads it, without fragment and without a slash at its end; null for any other. */
function webAddress(text: string): string | null {
  try {
    const url = new URL(text.trim());
    if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') return null;
    url.hash = '';
    return url.href.replace(/\/$/u, '');
  } catch {
    return null;
  }
}
