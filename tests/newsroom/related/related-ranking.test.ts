import { rankRelated, type TermHit } from '../../../src/newsroom/related/related-ranking';
import { relatedTerms, type StoryForTerms } from '../../../src/newsroom/related/related-terms';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 5, 1);

const story = (over: Partial<StoryForTerms>): StoryForTerms => ({
  headline: '',
  standfirst: '',
  paragraphs: [],
  section: { documentId: 'sec1', name: 'World' },
  tags: [],
  locale: 'en',
  ...over,
});

const ferries = story({
  headline: 'Nordlink doubles its winter sailings',
  paragraphs: [
    'The ferry line Nordlink will run twelve sailings a week, Marta Dahl said on Monday.',
    'Dahl told reporters that the Nordlink icebreaker fares stay as they are in Port Skald.',
  ],
  tags: ['Transport'],
});

const labels = (story: StoryForTerms, kind: string) =>
  relatedTerms(story)
    .filter((term) => term.kind === kind)
    .map((term) => term.label);

describe('the terms of a story', () => {
  it('finds names, and counts a surname for the whole name', () => {
    const names = labels(ferries, 'name');
    expect(names).toEqual(expect.arrayContaining(['Nordlink', 'Marta Dahl', 'Port Skald']));
    expect(names).not.toContain('Dahl');
    expect(names).not.toContain('The');
    expect(names).not.toContain('Monday The');
  });

  it('leaves out stop words, everyday words stand behind telling ones', () => {
    const words = labels(ferries, 'word');
    expect(words).toContain('icebreaker');
    expect(words).toContain('sailings');
    expect(words).not.toContain('will');
    expect(words).not.toContain('that');
  });

  it.each([
    ['ja', '原子力発電所の再稼働をめぐり住民が反対した'],
    ['ar', 'وصل الرئيس إلى العاصمة في زيارة رسمية'],
    ['th', 'นายกรัฐมนตรีเดินทางไปประชุมที่เชียงใหม่'],
  ])('has words in a script without capitals, %s', (locale, headline) => {
    expect(labels(story({ headline, locale }), 'word').length).toBeGreaterThan(1);
    expect(labels(story({ headline, locale }), 'name')).toEqual([]);
  });

  it('stays small and quick on a text made to be neither', () => {
    const hostile = story({ headline: 'A'.repeat(100_000), paragraphs: ['Aa '.repeat(100_000)] });
    const terms = relatedTerms(hostile);
    expect(terms.length).toBeLessThanOrEqual(27);
    expect(Math.max(...terms.map((term) => term.term.length))).toBeLessThanOrEqual(100);
    expect(new Set(terms.map((term) => term.term)).size).toBe(terms.length);
  });
});

describe('the order of suggestions', () => {
  const terms = relatedTerms(ferries);
  const hit = (term: string, documentId: string, ageDays = 10): TermHit => ({
    term,
    documentId,
    firstPublishedMs: NOW - ageDays * DAY,
  });
  const facts = { without: new Set(['self', 'banned']), nowMs: NOW, most: 4, askedPerTerm: 40 };
  const word = terms.find((term) => term.kind === 'word')!;

  it('puts a shared name before a shared tag, that before a word, that before the section', () => {
    const ranked = rankRelated(
      terms,
      [
        hit('s:sec1', 'section'),
        hit(word.term, 'word'),
        hit('t:transport', 'tag'),
        hit('n:marta dahl', 'name'),
        hit('a:', 'any'),
      ],
      { ...facts, most: 9 },
    );
    expect(ranked.map((one) => one.documentId)).toEqual(['name', 'tag', 'word', 'section', 'any']);
    expect(ranked.map((one) => one.reason)).toEqual([
      'also about Marta Dahl',
      'also about Transport',
      `on a similar subject: ${word.label}`,
      'also in World',
      'among the newest stories',
    ]);
  });

  it('never has the story itself, a pick or a banned one, and nothing twice', () => {
    const ranked = rankRelated(
      terms,
      [
        hit('n:nordlink', 'self'),
        hit('n:nordlink', 'banned'),
        hit('n:nordlink', 'other'),
        hit('s:sec1', 'other'),
      ],
      facts,
    );
    expect(ranked.map((one) => one.documentId)).toEqual(['other']);
    expect(ranked[0]?.reason).toBe('also about Nordlink');
  });

  it('prefers the newer of two that are equally near, whatever order they come in', () => {
    const old = hit('n:nordlink', 'old', 400);
    const recent = hit('n:nordlink', 'recent', 3);
    const order = (hits: TermHit[]) => rankRelated(terms, hits, facts).map((one) => one.documentId);
    expect(order([old, recent])).toEqual(['recent', 'old']);
    expect(order([recent, old])).toEqual(['recent', 'old']);
  });

  it('gives a rare name more than one that stands everywhere', () => {
    const everywhere = Array.from({ length: 40 }, (_, number) => hit('n:nordlink', `n${number}`));
    const ranked = rankRelated(terms, [...everywhere, hit('n:marta dahl', 'rare')], facts);
    expect(ranked[0]?.documentId).toBe('rare');
  });
});
