import { jsonFeed } from '../../../src/newsroom/feed/json-feed';
import { safeText } from '../../../src/newsroom/text/safe-text';
import { barePage, feedInput, HOSTILE, hostilePage, mixedPages, page } from '../../support/edition-pages';

const feedOf = (pages = [page()]) => JSON.parse(jsonFeed(feedInput(pages)));

describe('JSON Feed', () => {
  it('has what version 1.1 asks of a feed', () => {
    expect(feedOf()).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Fjord Courier',
      home_page_url: 'https://news.example/coast',
      feed_url: 'https://cms.example/api/feeds/rss.xml?section=coast&locale=en',
      language: 'en',
    });
    expect(feedOf([]).items).toEqual([]);
  });

  it('has what version 1.1 asks of an item, whatever the story lacks', () => {
    const { items } = feedOf(mixedPages());
    expect(new Set(items.map((item: { id: string }) => item.id)).size).toBe(5);
    for (const item of items) {
      expect(typeof item.content_html).toBe('string');
      expect(item.url).toMatch(/^https:\/\/news\.example\//);
      expect(item.date_published).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
      expect(Object.keys(item).filter((key) => item[key] === null || item[key] === '')).toEqual(
        item.id.includes('bare1') ? ['content_html'] : [],
      );
    }
  });

  it('gives In Short item by item to programs', () => {
    expect(feedOf().items[0]._in_short).toEqual([
      { text: 'The first boat left at six.', label: null, origin: 'derived' },
      { text: 'A ticket costs four crowns.', label: 'Fares', origin: 'editor' },
    ]);
    expect(feedOf([barePage()]).items[0]._in_short).toEqual([]);
  });

  it('gives picture, authors and tags, the section among them once', () => {
    expect(feedOf([page({ tags: ['Coast', 'ferries'] })]).items[0]).toMatchObject({
      image: 'https://cms.example/uploads/ferry.jpg',
      authors: [{ name: 'Ada Park', url: 'https://news.example/authors/ada-park' }],
      tags: ['Coast', 'ferries'],
    });
  });

  it('hands a hostile headline on as text and nothing else', () => {
    const [item] = feedOf([hostilePage()]).items;
    expect(item.title).toBe(safeText(HOSTILE));
    expect(item.content_html).not.toMatch(/<script|<img src=x|javascript:/i);
    expect(jsonFeed(feedInput([hostilePage()]))).not.toMatch(/\\u0000|\\ud800/i);
  });
});
