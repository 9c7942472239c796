import { parseAtomFeed } from 'feedsmith';
import { atomFeed } from '../../../src/newsroom/feed/atom';
import { safeText } from '../../../src/newsroom/text/safe-text';
import { barePage, feedInput, HOSTILE, hostilePage, mixedPages, page } from '../../support/edition-pages';
import { readXml } from '../../support/read-xml';

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const feedOf = (pages = [page()]) => readXml(atomFeed(feedInput(pages))).feed;

describe('Atom', () => {
  it('has what RFC 4287 4.1.1 asks of a feed', () => {
    const feed = feedOf();
    expect(feed['@xmlns']).toBe('http://www.w3.org/2005/Atom');
    expect(feed.id).toBe('https://cms.example/api/feeds/rss.xml?section=coast&locale=en');
    expect(feed.title['#text']).toBe('The Fjord Courier');
    expect(feed.updated).toBe('2026-03-01T12:30:00.000Z');
    expect(feed.author.name).toBe('The Fjord Courier');
    expect(feed.link.map((link: Record<string, string>) => link['@rel'])).toEqual(['self', 'alternate']);
  });

  it('has what RFC 4287 4.1.2 asks of an entry, whatever the story lacks', () => {
    for (const entry of feedOf([...mixedPages(), barePage({ headline: '', updatedAt: 'soon' })]).entry) {
      expect(entry.id).toMatch(/^urn:slugline:/);
      expect(entry).toHaveProperty('title');
      expect(entry.updated).toMatch(RFC_3339);
      expect(entry.content['@type']).toBe('html');
      expect(entry.link.filter((link: Record<string, string>) => link['@rel'] === 'alternate')).toHaveLength(
        1,
      );
    }
  });

  it('says when it was asked when it has no story to take a time from', () => {
    expect(feedOf([]).updated).toBe('2026-03-02T00:00:00.000Z');
  });

  it('names author, section, tags and language', () => {
    const [entry] = feedOf().entry;
    expect(entry.author).toEqual({ name: 'Ada Park', uri: 'https://news.example/authors/ada-park' });
    expect(entry.category[0]).toEqual({ '@term': 'coast', '@label': 'Coast' });
    expect(feedOf([page({ locale: 'ja' })]).entry[0]['@xml:lang']).toBe('ja');
  });

  it('carries In Short at the top of the content', () => {
    expect(feedOf().entry[0].content['#text']).toContain('<ul><li>The first boat left at six.</li>');
  });

  it('hands a hostile headline on as text and nothing else', () => {
    const xml = atomFeed(feedInput([hostilePage()]));
    expect(xml).not.toMatch(/<script|<img|javascript:/i);
    const [entry] = readXml(xml).feed.entry;
    expect(entry.title['#text']).toBe(safeText(HOSTILE));
    expect(entry.content['#text']).not.toMatch(/<script|<img src=x/i);
  });

  it('never leads an author elsewhere', () => {
    expect(feedOf([hostilePage()]).entry[0].author.uri).toBe('https://news.example/');
  });

  it('is read back by a feed parser', () => {
    const feed = parseAtomFeed(atomFeed(feedInput(mixedPages())));
    expect(feed.entries).toHaveLength(5);
    expect(feed.entries?.[4]?.title?.value).toBe('フェリー航路、2年ぶり再開');
  });
});
