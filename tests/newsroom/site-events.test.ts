import type { Card } from '../../src/newsroom/edition/edition';
import { houseStyle } from '../../src/newsroom/house-style';
import { affectedBy } from '../../src/newsroom/edition/affected-pages';
import { frontEvent, type FrontState } from '../../src/newsroom/front/front-changes';
import { everythingChanged, siteEventFor, siteEventsFor } from '../../src/newsroom/edition/site-events';

const at = '2026-03-01T12:00:00.000Z';
const world = { documentId: 's1', name: 'World', slug: 'world', path: '/world' };
const local = { documentId: 's2', name: 'Local', slug: 'local', path: '/local' };
const mara = { documentId: 'p1', name: 'Mara Lind', slug: 'mara-lind', path: '/authors/mara-lind' };

const card = (changes: Partial<Card> = {}): Card => ({
  documentId: 'd1',
  locale: 'en',
  dir: 'ltr',
  slug: 'harbour-reopens',
  path: '/world/harbour-reopens',
  byline: '',
  breakingUntil: null,
  isFree: true,
  headline: 'Harbour reopens after the storm',
  teaser: 'Ships are back.',
  inShort: [],
  image: null,
  section: world,
  authors: [mara],
  tags: ['Border Talks'],
  firstPublishedAt: at,
  updatedAt: at,
  ...changes,
});
const change = (before: Card | null, after: Card | null, isPageChanged = false) => ({
  before,
  after,
  isPageChanged,
  shownOn: [card({ documentId: 'd9', slug: 'storm', path: '/world/storm' })],
});

describe('what a change makes wrong', () => {
  it.each([
    ['a story that goes live', null, card(), false, 'published'],
    ['a story taken down', card(), null, false, 'withdrawn'],
    ['a new slug', card(), card({ slug: 'harbour-opens', path: '/world/harbour-opens' }), true, 'moved'],
    ['a new section', card(), card({ section: local, path: '/local/harbour-reopens' }), true, 'moved'],
    ['a new headline', card(), card({ headline: 'Harbour open again' }), true, 'updated'],
    ['a new paragraph that no card shows', card(), card(), true, 'updated'],
  ])('%s', (_name, before, after, isPageChanged, kind) => {
    expect(affectedBy(change(before, after, isPageChanged), houseStyle)?.kind).toBe(kind);
  });

  it.each([
    ['a save that changes nothing public', card(), card()],
    ['a draft', null, null],
  ])('is nothing for %s', (_name, before, after) => {
    expect(affectedBy(change(before, after), houseStyle)).toBeNull();
  });

  it('is the story, its old addresses and every page, list, feed and sitemap that shows it', () => {
    const affected = affectedBy({ ...change(null, card()), oldSlugs: ['port-reopens'] }, houseStyle);
    expect(affected?.paths).toEqual([
      '/world/harbour-reopens',
      '/world/port-reopens',
      '/',
      '/world',
      '/authors/mara-lind',
      '/tags/border-talks',
      '/world/storm',
      '/api/feeds/rss.xml',
      '/api/feeds/atom.xml',
      '/api/feeds/feed.json',
      '/api/feeds/sitemap.xml',
      '/api/feeds/news-sitemap.xml',
    ]);
    expect(affected?.tags).toEqual([
      'article-d1',
      'list-en',
      'section-world',
      'author-mara-lind',
      'tag-border-talks',
      'article-d9',
      'feeds',
      'sitemaps',
    ]);
  });

  it('is both addresses and both sections when a story moves', () => {
    const moved = affectedBy(
      change(card(), card({ section: local, path: '/local/harbour-reopens' })),
      houseStyle,
    );
    expect(moved?.paths).toEqual(
      expect.arrayContaining(['/world/harbour-reopens', '/local/harbour-reopens', '/world', '/local']),
    );
    expect(moved?.tags).toEqual(expect.arrayContaining(['section-world', 'section-local']));
  });
});

describe('the event of a change', () => {
  it('names the slug the story had until now', () => {
    const moved = change(card(), card({ slug: 'harbour-opens', path: '/world/harbour-opens' }));
    expect(siteEventFor(moved, houseStyle, { occurredAt: at })).toMatchObject({
      documentId: 'd1',
      slug: 'harbour-opens',
      previousSlug: 'harbour-reopens',
      kind: 'moved',
      reason: 'The story has a new address.',
      occurredAt: at,
    });
  });

  it('keeps the last slug of a story that is gone', () => {
    expect(siteEventFor(change(card(), null), houseStyle, { occurredAt: at })).toMatchObject({
      slug: 'harbour-reopens',
      previousSlug: null,
      kind: 'withdrawn',
    });
  });

  it('is one "everything" when one cause reaches more than a hundred stories', () => {
    const many = Array.from({ length: 101 }, (_, index) => change(null, card({ documentId: `d${index}` })));
    const cause = { reason: 'The section World has a new name.', occurredAt: at };
    expect(siteEventsFor(many, houseStyle, cause)).toEqual([everythingChanged(cause)]);
    expect(siteEventsFor(many.slice(1), houseStyle, cause)).toHaveLength(100);
  });
});

describe('what a front page tells', () => {
  const front = (section: string | null, ...stories: string[]) => ({ locale: 'en', section, stories });
  const told = (before: FrontState | null, after: FrontState | null) =>
    frontEvent('f1', { before, after }, houseStyle, at);

  it('is nothing where readers see the same order', () => {
    expect(told(front(null, 'd1', 'd2'), front(null, 'd1', 'd2'))).toBeNull();
    expect(told(null, null)).toBeNull();
  });

  it('is its page and the tags of its list; both pages where it has moved', () => {
    expect(told(front(null, 'd1'), front(null, 'd2', 'd1'))).toMatchObject({
      ...{ kind: 'front', paths: ['/'], tags: ['list-en'] },
    });
    expect(told(front('sport', 'd1'), front('world', 'd1'))).toMatchObject({
      ...{ paths: ['/sport', '/world'], tags: ['section-sport', 'section-world'] },
    });
  });

  it('reaches the front of another section that a story was put on', () => {
    const affected = affectedBy({ ...change(card(), null), pinnedOn: ['sport'] }, houseStyle);
    expect(affected?.paths).toContain('/sport');
    expect(affected?.tags).toContain('section-sport');
  });
});
