import type { SiteEvent } from '../../src/newsroom/edition/site-events';

/** One change to the public site, invented; give what the test is about. */
export const siteEvent = (changes: Partial<SiteEvent> = {}): SiteEvent => ({
  documentId: 'd1',
  locale: 'en',
  slug: 'harbour-reopens',
  previousSlug: null,
  kind: 'published',
  reason: 'The story was published.',
  paths: ['/world/harbour-reopens', '/'],
  tags: ['article-d1', 'list-en'],
  occurredAt: '2026-03-01T12:00:00.000Z',
  headline: 'Harbour reopens after the storm',
  ...changes,
});
