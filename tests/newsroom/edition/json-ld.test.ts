import { blocksOf } from '../../../src/newsroom/article/body';
import { newsArticleJsonLd, scriptJson } from '../../../src/newsroom/edition/json-ld';
import { barePage, hostilePage, mediaUrl, page, publication } from '../../support/edition-pages';

const jsonLd = (story = page()) => newsArticleJsonLd({ page: story, publication, mediaUrl });

describe('structured data of a story', () => {
  it('says everything Google and schema.org know of a news article', () => {
    expect(jsonLd()).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://news.example/coast/ferry-line-reopens' },
      url: 'https://news.example/coast/ferry-line-reopens',
      headline: 'Ferry line reopens after two years',
      description: 'The crossing had been shut since the storm.',
      abstract: 'The first boat left at six. Fares: A ticket costs four crowns.',
      image: [
        {
          '@type': 'ImageObject',
          url: 'https://cms.example/uploads/ferry.jpg',
          width: 1600,
          height: 900,
          caption: 'The ferry on Monday',
          creditText: 'Ada Park',
        },
      ],
      datePublished: '2026-03-01T10:00:00.000Z',
      dateModified: '2026-03-01T12:30:00.000Z',
      author: [{ '@type': 'Person', name: 'Ada Park', url: 'https://news.example/authors/ada-park' }],
      publisher: {
        '@type': 'NewsMediaOrganization',
        name: 'The Fjord Courier',
        url: 'https://news.example/',
        logo: { '@type': 'ImageObject', url: 'https://cms.example/uploads/logo.png', width: 120, height: 60 },
        sameAs: ['https://social.example/@fjord'],
      },
      articleSection: 'Coast',
      dateline: 'VIK',
      inLanguage: 'en',
      keywords: ['ferries', 'transport'],
      wordCount: 15,
      isAccessibleForFree: true,
      correction: [
        {
          '@type': 'CorrectionComment',
          text: 'An earlier version misstated the fare.',
          datePublished: '2026-03-01T12:30:00.000Z',
        },
      ],
    });
  });

  it('leaves out what the story does not have; a story without byline is by the newspaper', () => {
    const story = jsonLd(barePage());
    for (const absent of [
      'abstract',
      'image',
      'articleSection',
      'dateline',
      'keywords',
      'correction',
      'description',
    ]) {
      expect(story).not.toHaveProperty(absent);
    }
    expect(story['author']).toEqual([story['publisher']]);
  });

  it('ends each In Short item with a stop in a house that sets none', () => {
    const bare = (text: string) => ({
      text,
      label: null,
      origin: 'editor' as const,
      source: 'editor' as const,
    });
    const story = page({ inShort: [bare('Boats run again'), bare('“Is it safe?”'), bare('船が戻る。')] });
    expect(jsonLd(story)['abstract']).toBe('Boats run again. “Is it safe?” 船が戻る。');
  });

  it('cannot end the script element it stands in', () => {
    const json = scriptJson(jsonLd(hostilePage()));
    expect(json).not.toMatch(/[<>\u2028\u2029]/u);
    expect(json).not.toContain('javascript:');
    expect(JSON.parse(json)).toEqual(jsonLd(hostilePage()));
  });

  it('says of a story that has to be paid for that it is not free', () => {
    expect(jsonLd(page({ isFree: false }))['isAccessibleForFree']).toBe(false);
    expect(jsonLd(page())['isAccessibleForFree']).toBe(true);
  });

  it('counts Japanese by characters and Arabic by words', () => {
    const body = (text: string) => blocksOf([text]);
    expect(jsonLd(page({ body: body('船が戻る。') }))['wordCount']).toBe(4);
    expect(jsonLd(page({ body: body('عادت العبّارة – اليوم') }))['wordCount']).toBe(3);
  });
});
