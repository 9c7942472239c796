/** A related link as it is written: both or neither target may be there, which is what the rule is for. */
export interface RelatedLinkInput {
  documentId?: string | null;
  url?: string | null;
  title?: string | null;
  /** From intake: a headline without a target yet. */
  byHeadline?: boolean | null;
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
