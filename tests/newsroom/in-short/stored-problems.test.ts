import { houseStyle } from '../../../src/newsroom/house-style';
import { inShortOfArticle } from '../../../src/newsroom/in-short/article-in-short';
import { problemsToCheck } from '../../../src/newsroom/in-short/to-check/open-problems';
import { storedProblems } from '../../../src/newsroom/in-short/to-check/stored-problems';
import { paragraph } from '../../support/paragraph';

const BODY = [
  'Harbour pilots in Port Skald voted on Tuesday to end a nine-day strike over night shifts.',
  'Ferry company Nordlink said its first boats would sail at 6 a.m. on Wednesday.',
  'The pilots won two more rest days a month, and the port agreed to hire 14 people before summer.',
].map(paragraph);
const bullet = (text: string, locked = false) => ({ text, label: '', locked });

const story = (fields: object) => ({
  headline: 'Strike ends',
  standfirst: '',
  body: BODY,
  summaryBullets: [],
  inShort: [],
  ...fields,
});
const options = { locale: 'en', style: houseStyle };

describe('a story judged as it was stored', () => {
  it('has the problems that its own save found', () => {
    const first = story({
      summaryBullets: [bullet('The port hires 16 people.'), bullet('Boats sail again')],
    });
    const { items } = inShortOfArticle(first, { ...options, previous: [] });
    const shorter = { ...first, body: BODY.slice(0, 1) };
    for (const [saved, previous] of [
      [first, []],
      [shorter, items],
    ] as const) {
      const list = inShortOfArticle(saved, { ...options, previous });
      const toCheck = problemsToCheck(list.problems, saved.summaryBullets);
      expect(toCheck.length).toBeGreaterThan(0);
      expect(storedProblems({ ...saved, inShort: list.items }, options)).toEqual(toCheck);
    }
  });

  it('has lost a source that left its body past the hooks', () => {
    const whole = story({ summaryBullets: [bullet('The pilots won two more rest days a month.')] });
    const { items } = inShortOfArticle(whole, { ...options, previous: [] });
    const codes = (body: typeof BODY) =>
      storedProblems({ ...whole, inShort: items, body }, options).map(({ code }) => code);
    expect(codes(BODY)).not.toContain('in-short.stale');
    expect(codes(BODY.slice(0, 2))).toContain('in-short.stale');
  });

  it('is asked nothing about a list made from the body, unless the house stops publication for it', () => {
    expect(storedProblems(story({}), options)).toEqual([]);
    const levels = { ...houseStyle.inShort.levels, 'in-short.too-short': 'blocker' as const };
    const strict = { ...houseStyle, inShort: { ...houseStyle.inShort, levels } };
    expect(storedProblems(story({}), { ...options, style: strict })).toMatchObject([
      { code: 'in-short.too-short', level: 'blocker', bullet: null },
    ]);
  });
});
