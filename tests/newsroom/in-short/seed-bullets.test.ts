import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { deriveStory, type DerivedStory } from '../../../src/newsroom/derive-story';
import { houseStyle } from '../../../src/newsroom/house-style';
import { unpairedMarks } from '../../../src/newsroom/in-short/marks/quotes';
import { readPastedStory, type IntakeArticle } from '../../../src/newsroom/intake/pasted/pasted-story';
import { describeWhere } from '../../support/where';

const SEED = path.resolve(__dirname, '../../../../shared/seed');
const hasSeed = existsSync(SEED);
if (!hasSeed) console.log(`No seed at ${SEED}: its bullets are not tested in this run`);

/** The page this newsroom was asked for: its own bullets have lost capitals and a quotation mark. */
describeWhere(hasSeed, 'the data beside the repository')(
  'the bullets of the seed, by the rule behind `npm run derive`',
  () => {
    let derived: DerivedStory;

    beforeAll(() => {
      const [file = ''] = readdirSync(SEED);
      const read = readPastedStory(readFileSync(path.join(SEED, file), 'utf8'), { locale: 'en' });
      const { article } = read as { article: IntakeArticle };
      const { headline, standfirst, summaryBullets: bullets, body } = article;
      derived = deriveStory({ id: 'seed', headline, standfirst, bullets, body }, houseStyle) as DerivedStory;
    });

    const textOf = () => derived.inShort.map(({ text }) => text).join('\n');

    it('are five, all the editor’s', () => {
      expect(derived.inShort.map(({ origin }) => origin)).toEqual(Array(5).fill('editor'));
    });

    it.each([
      'Russian President Vladimir Putin',
      'North Korea',
      'Kim Jong Un',
      'South Korean',
      'Ukraine',
      'Russia’s',
    ])('spell %s as the story does, and never without capitals', (name) => {
      expect(textOf()).toContain(name);
      expect(textOf()).not.toContain(name.toLowerCase());
    });

    it('have every quotation mark paired and a stop at the end', () => {
      for (const { text } of derived.inShort) {
        expect(unpairedMarks(text)).toEqual([]);
        expect(text).toMatch(/\.[”"]?$/u);
      }
    });

    it('report each repair with before and after, and the one that has no verb', () => {
      const codes = derived.problems.filter(({ after }) => after !== undefined).map(({ code }) => code);
      expect(codes.filter((code) => code === 'in-short.name-case')).toHaveLength(4);
      expect(codes).toContain('in-short.quotes');
      expect(derived.problems.filter(({ code }) => code === 'in-short.no-verb')).toEqual([
        expect.objectContaining({ path: ['bullets', 1, 'text'], level: 'warning' }),
      ]);
    });
  },
);
