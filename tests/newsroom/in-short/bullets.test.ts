import { houseStyle } from '../../../src/newsroom/house-style';
import { inShort } from '../../../src/newsroom/in-short/in-short';
import type { SummaryBullet } from '../../../src/newsroom/article/article';

const PARAGRAPHS = [
  'President Ada Lind of North Vale visits Port Skald for the first time in 24 years.',
  'Lind asked Jon-Erik Sol for ships in what she calls a “special naval exercise”.',
  'North Valish sailors crossed the South Valish line, and warning shots were fired.',
];

const repair = (
  bullets: (string | Partial<SummaryBullet>)[],
  { finalStop = true, locale = 'en', paragraphs = PARAGRAPHS } = {},
) => {
  const typed = bullets.map((bullet) => ({
    text: '',
    label: '',
    locked: false,
    ...(typeof bullet === 'string' ? { text: bullet } : bullet),
  }));
  const { items, problems } = inShort(
    { headline: '', standfirst: '', paragraphs, bullets: typed, locale },
    { ...houseStyle.inShort, finalStop },
  );
  return { items, problems, texts: items.map(({ text }) => text) };
};

describe('a bullet pasted twice', () => {
  it('is shown once, and said so', () => {
    const { texts, problems } = repair(['Ada Lind sails. Ada Lind sails. Sol stays.']);
    expect(texts).toEqual(['Ada Lind sails. Sol stays.']);
    expect(problems.map(({ code }) => code)).toContain('in-short.sentence-doubled');
  });
});

describe('what was copied with a bullet', () => {
  it.each([
    ['IN SHORT Ada Lind visits Port Skald.', 'Ada Lind visits Port Skald.'],
    ['In ShortAda Lind visits Port Skald.', 'Ada Lind visits Port Skald.'],
    ['2) Ada Lind visits Port Skald.', 'Ada Lind visits Port Skald.'],
  ])('%s', (typed, shown) => expect(repair([typed]).texts).toEqual([shown]));

  it('goes from each line of a numbered list, but a number of the news stays', () => {
    expect(repair(['1. Ada Lind sails.', '2. Sol stays.']).texts).toEqual(['Ada Lind sails.', 'Sol stays.']);
    expect(repair(['1. FC Skald gewinnt.'], { locale: 'de' }).texts).toEqual(['1. FC Skald gewinnt.']);
    expect(repair(['3. November ist Wahltag.', 'Sol bleibt.'], { locale: 'de' }).texts[0]).toMatch(/^3\. N/);
    expect(repair(['In short, the deal is off.']).texts).toEqual(['In short, the deal is off.']);
  });
});

describe('a list as careless sites make it', () => {
  const { texts, problems } = repair([
    'President ada lind visits port skald for the first time in 24 years.',
    'Ships are asked of jon-erik sol in  a “special naval exercise',
    'north valish sailors crossed the south valish line , prompting warning shots.',
    'NORTH VALE and port skald – both face sanctions.',
  ]);

  it('is put right: names, quotation marks, spaces, stops', () => {
    expect(texts).toEqual([
      'President Ada Lind visits Port Skald for the first time in 24 years.',
      'Ships are asked of Jon-Erik Sol in a “special naval exercise.”',
      'North Valish sailors crossed the South Valish line, prompting warning shots.',
      'North Vale and Port Skald – both face sanctions.',
    ]);
  });

  it('says what was done, with level, field, before and after', () => {
    expect(problems).toContainEqual({
      level: 'warning',
      code: 'in-short.name-case',
      path: ['summaryBullets', 0, 'text'],
      message: 'Names are now spelled as in the story.',
      before: 'President ada lind visits port skald for the first time in 24 years.',
      after: 'President Ada Lind visits Port Skald for the first time in 24 years.',
    });
    const second = problems.filter(({ path, after }) => path[1] === 1 && after !== undefined);
    expect(second.map(({ code }) => code)).toEqual([
      'in-short.spaces',
      'in-short.quotes',
      'in-short.name-case',
      'in-short.final-stop',
    ]);
    second.slice(1).forEach((problem, index) => expect(problem.before).toBe(second[index]?.after));
  });

  it('is settled: repaired again, nothing changes', () => {
    const again = repair(texts);
    expect(again.texts).toEqual(texts);
    expect(again.problems.filter(({ after }) => after !== undefined)).toEqual([]);
  });
});

describe('the editor has the last word', () => {
  it('leaves a locked bullet and its label exactly as typed', () => {
    const typed = { text: '  ada lind …“ visits', label: 'ada ', locked: true };
    const { items } = repair([typed]);
    expect(items[0]).toMatchObject({ text: typed.text, label: typed.label });
  });

  it('reports no repair of a locked bullet', () => {
    const { problems } = repair([{ text: 'ada lind visits port skald', locked: true }]);
    expect(problems.filter(({ after }) => after !== undefined)).toEqual([]);
  });

  it('drops an empty bullet without a word', () => {
    expect(repair(['', ' \n ', 'Ada Lind visits.']).texts).toEqual(['Ada Lind visits.']);
  });
});

describe('bullets that say the same', () => {
  it('are merged into the first, which is reported', () => {
    const { texts, problems } = repair([
      'Ada Lind visits Port Skald.',
      'ada lind visits port skald',
      'Sol agrees.',
    ]);
    expect(texts).toEqual(['Ada Lind visits Port Skald.', 'Sol agrees.']);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'in-short.doubled', path: ['summaryBullets', 1, 'text'], after: '' }),
    );
  });

  it('keep the locked one', () => {
    const { texts } = repair(['Ada Lind visits.', { text: 'ada lind visits', locked: true }]);
    expect(texts).toEqual(['ada lind visits']);
  });

  it('stay where their labels differ', () => {
    expect(
      repair([
        { text: 'Yes.', label: 'Lind' },
        { text: 'Yes.', label: 'Sol' },
      ]).texts,
    ).toHaveLength(2);
  });
});

describe('labels', () => {
  it('get their names and their capital, and lose a colon', () => {
    const { items } = repair([{ text: 'The ships come.', label: 'ada lind’s answer:' }]);
    expect(items[0]?.label).toBe('Ada Lind’s answer');
  });
});

describe('house style', () => {
  it('may want no final stop', () => {
    expect(repair(['Ada Lind visits.', 'Will Sol come?'], { finalStop: false }).texts).toEqual([
      'Ada Lind visits',
      'Will Sol come?',
    ]);
  });

  it('takes the straight marks of a story that has only those', () => {
    const paragraphs = ['Lind calls it a "special naval exercise" at sea.'];
    expect(repair(['Lind plans a “special naval exercise”.'], { paragraphs }).texts).toEqual([
      'Lind plans a "special naval exercise".',
    ]);
  });
});
