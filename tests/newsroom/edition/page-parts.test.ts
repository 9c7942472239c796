import fc from 'fast-check';
import { pageParts, type LinkPlace } from '../../../src/newsroom/edition/page-parts';

const place = (own: Partial<LinkPlace>): LinkPlace => ({
  kind: 'article',
  documentId: null,
  title: '',
  url: null,
  reason: 'chosen by the editor',
  origin: 'editor',
  target: null,
  ...own,
});
const toStory = (id: string, own: Partial<LinkPlace> = {}): LinkPlace =>
  place({
    documentId: id,
    target: { card: JSON.stringify({ documentId: id }), path: `/news/${id}`, headline: `Headline of ${id}` },
    ...own,
  });

const OWN = {
  documentId: 'own',
  url: 'https://news.example/own',
  translations: [{ locale: 'fr', path: '/fr/own', slug: 'own', url: 'https://news.example/fr/own' }],
};
const read = (places: LinkPlace[], most = 4) => {
  const page = JSON.stringify({ documentId: 'own', headline: 'A "quoted" } headline' });
  return JSON.parse(pageParts(page, OWN, places, { most }).join(''));
};
const targets = (places: LinkPlace[], most?: number): string[] =>
  read(places, most).relatedLinks.map((link: { title: string }) => link.title);

describe('a page in pieces', () => {
  it('is the stored page with its related links', () => {
    expect(read([])).toEqual({ ...OWN, headline: 'A "quoted" } headline', relatedLinks: [] });
    expect(read([toStory('a')]).relatedLinks).toEqual([
      {
        kind: 'article',
        title: 'Headline of a',
        path: '/news/a',
        url: null,
        reason: 'chosen by the editor',
        card: { documentId: 'a' },
      },
    ]);
  });

  it('keeps the editor’s order and words, and leaves out what is not public', () => {
    const links = [
      place({ kind: 'external', url: 'https://x.example/', title: '' }),
      toStory('draft', { target: null }),
      toStory('b', { title: 'My own words' }),
      place({ kind: 'headline', title: 'Only a headline' }),
    ];
    expect(targets(links)).toEqual(['https://x.example/', 'My own words', 'Only a headline']);
  });

  it('fills free places from the archive, never with itself and with no story twice', () => {
    const suggested = (id: string) => toStory(id, { origin: 'archive', reason: 'same section' });
    const links = [toStory('a'), ...['own', 'a', 'b', 'b', 'c', 'd', 'e'].map(suggested)];
    expect(targets(links)).toEqual(['a', 'b', 'c', 'd'].map((id) => `Headline of ${id}`));
    expect(targets([...'abcde'].map((id) => toStory(id)).concat(suggested('f')))).toHaveLength(5);
    expect(targets(links, 0)).toEqual(['Headline of a']);
  });

  it('is the same as bytes as it is as text, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.webUrl(), (words, url) => {
        const text = JSON.stringify({ headline: words });
        const links = [toStory('a', { title: words }), place({ kind: 'external', url, title: words })];
        const asText = pageParts(text, OWN, links, { most: 4 }).join('');
        const asBytes = pageParts<Buffer>(
          Buffer.from(text),
          OWN,
          links.map((link) => ({
            ...link,
            target: link.target && { ...link.target, card: Buffer.from(link.target.card) },
          })),
          { most: 4 },
        );
        const joined = Buffer.concat(asBytes.map((part) => Buffer.from(part as string))).toString();
        expect(joined).toBe(asText);
        expect(JSON.parse(asText).relatedLinks).toHaveLength(2);
      }),
    );
  });
});
