import fc from 'fast-check';
import { distinctCaptions, publicWords, sameCaption, splitCredit } from '../../../src/newsroom/images/image';

it.each([
  ['Ferries wait. (Reuters)', 'Ferries wait.', 'Reuters'],
  ['Ferries wait (AP Photo/Ida Berg)', 'Ferries wait', 'AP Photo/Ida Berg'],
  ['Ferries wait. Photo: Ada Park / AP', 'Ferries wait.', 'Ada Park / AP'],
  ['Ferries wait | Credit: Ada Park', 'Ferries wait', 'Ada Park'],
  ['Ferries wait. (Photo by Ada Park)', 'Ferries wait.', 'Ada Park'],
  ['Ferries wait. [Getty Images]', 'Ferries wait.', 'Getty Images'],
  ['Fähren warten. Foto: Ida Berg/dpa', 'Fähren warten.', 'Ida Berg/dpa'],
  ['Ferries wait © Ada Park', 'Ferries wait', 'Ada Park'],
  ['Photo: Ada Park', '', 'Ada Park'],
])('splits the credit off: %s', (given, caption, credit) => {
  expect(splitCredit(given)).toEqual({ caption, credit });
});

it.each([
  'Ferries wait (left) at dawn',
  'Ida Berg (51)',
  'A photo: no credit here, it goes on. And on.',
  '',
  'The source of the river',
])('finds no credit in: %s', (caption) => {
  expect(splitCredit(caption)).toEqual({ caption, credit: '' });
});

it('calls captions the same that differ in quotes, case and spaces only', () => {
  expect(sameCaption("The rivals'  ferries", 'the rivals’ Ferries')).toBe(true);
  expect(sameCaption('Ferries wait', 'Ferries waited')).toBe(false);
});

it('keeps each caption once, in order, with its printed quotes', () => {
  expect(distinctCaptions(["Ida's ferry", 'A bridge', 'Ida’s ferry', 'a bridge', '“”'])).toEqual([
    'Ida’s ferry',
    'A bridge',
  ]);
});

it('falls back to the words of the asset', () => {
  const asset = {
    alternativeText: 'A ferry',
    caption: 'Ferries wait. (Reuters)',
    credit: '',
    copyright: '© Harbour',
  };
  const blank = { alternativeText: '', caption: ' ', credit: '', asset };
  expect(publicWords(blank)).toEqual({
    alternativeText: 'A ferry',
    caption: 'Ferries wait.',
    credit: 'Reuters',
  });
  expect(publicWords({ ...blank, caption: 'Own words', credit: 'Ada Park' })).toEqual({
    alternativeText: 'A ferry',
    caption: 'Own words',
    credit: 'Ada Park',
  });
  expect(publicWords({ ...blank, asset: null })).toEqual({ alternativeText: '', caption: '', credit: '' });
});

it('never invents words, and finds its own caption the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { caption, credit } = splitCredit(text);
      expect(text).toContain(caption);
      expect(text).toContain(credit);
      expect(sameCaption(text, `“${text}” `)).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
