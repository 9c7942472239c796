import fc from 'fast-check';
import { houseStyle } from '../../../src/newsroom/house-style';
import { isSlug, slugFor } from '../../../src/newsroom/slug/slug';
import { headlines } from '../../support/headlines';

const slug = (text: string, locale = 'en') => slugFor(text, { ...houseStyle.slug, locale });

it.each(headlines)('%s: %s', (locale, headline, expected) => {
  expect(slug(headline, locale)).toBe(expected);
});

it('covers fifty headlines in at least twenty-five scripts and languages', () => {
  expect(headlines.length).toBeGreaterThanOrEqual(50);
  expect(new Set(headlines.map(([locale]) => locale)).size).toBeGreaterThanOrEqual(25);
});

it.each([
  ['a decimal', '5.2% growth', '5-2-percent-growth'],
  ['a decimal below one', 'Rates up 0.25', 'rates-up-0-25'],
  ['a thousands comma', '1,500 jobs go', '1500-jobs-go'],
  ['a million and a decimal', '1,234,567.89 votes', '1234567-89-votes'],
  ['Indian grouping', 'Rs 1,50,000 fine', 'rs-150000-fine'],
  ['an amount with a unit', '$3tn and £3.5m and €2bn', '3tn-and-3-5m-and-2bn'],
  ['a sign', 'It is -5C', 'it-is-minus-5c'],
  ['a true minus sign', 'It is −5°C', 'it-is-minus-5c'],
  ['a loss', 'A -$5bn quarter', 'a-minus-5bn-quarter'],
  ['a fraction', '1/2 of 3½', '1-2-of-3-1-2'],
  ['a power', '10² and m²', '10-2-and-m2'],
  ['around the clock', '24/7 news', '24-7-news'],
  ['a score', 'Home side wins 2-1', 'home-side-wins-2-1'],
  ['years', '1950–1953', '1950-1953'],
  ['feet and inches', "He is 5'10 tall", 'he-is-5-10-tall'],
  ['a sum', '1+1', '1-plus-1'],
  ['a clock time', 'At 10:30 sharp', 'at-10-30-sharp'],
  ['per mille', '3‰ salt', '3-permille-salt'],
  ['an emoji between digits', '5🔥5', '5-5'],
  ['a silent letter between digits', '5ь5', '5-5'],
  ['a list that is no thousands', '1,5,20 drawn', '1-5-20-drawn'],
  ['full-width digits', '５．２％', '5-2-percent'],
  ['Arabic digits', '٥٫٢٪ نمو', '5-2-percent-nmw'],
  ['Devanagari digits', '१२ शहर', '12-shhr'],
])('keeps %s the same number', (_name, headline, expected) => {
  expect(slug(headline)).toBe(expected);
});

it.each([
  ['de', '1.500 Züge, 5,2 Prozent', '1500-zuege-5-2-prozent'],
  ['en', 'Version 1.500', 'version-1-500'],
  ['de', 'Faktor 1,500', 'faktor-1-500'],
  ['fr', '10 000 euros', '10000-euros'],
  ['en', 'Route 66 200 years on', 'route-66-200-years-on'],
  ['fr', '10 000 euros', '10000-euros'],
  ['de-CH', "1'500 Franken", '1500-franken'],
])('reads what the marks mean in %s: %s', (locale, headline, expected) => {
  expect(slug(headline, locale)).toBe(expected);
});

it.each([
  ['symbols', '🚀🔥🎉', /^article-[0-9a-f]{8}$/],
  ['punctuation', '???!!!…', /^article-[0-9a-f]{8}$/],
  ['nothing', '', /^article-[0-9a-f]{8}$/],
  ['spaces', '   ', /^article-[0-9a-f]{8}$/],
  ['a bare number', '2026', /^2026-[0-9a-f]{8}$/],
  ['a reserved word', 'Admin', /^admin-[0-9a-f]{8}$/],
  ['a private route', '_health', /^health-[0-9a-f]{8}$/],
  ['a Windows device', 'COM¹', /^com1-[0-9a-f]{8}$/],
  ['a script nobody romanises', 'ⵜⵉⴼⵉⵏⴰⵖ', /^article-[0-9a-f]{8}$/],
])('gives %s eight hex digits of its own', (_name, headline, expected) => {
  expect(slug(headline)).toMatch(expected);
});

it('tells two headlines without letters apart', () => {
  expect(slug('🚀🔥')).not.toBe(slug('🔥🚀'));
});

it('keeps the house from words it reserved itself', () => {
  const options = { locale: 'en', maxLength: 80, reserved: ['Kontakt'] };
  expect(slugFor('kontakt', options)).toMatch(/^kontakt-[0-9a-f]{8}$/);
});

it.each([
  ['../../etc/passwd', 'etc-passwd'],
  ['..\\..\\windows\\win.ini', 'windows-win-ini'],
  ['Politics/Budget 2026', 'politics-budget-2026'],
  ['<script>alert(1)</script>', 'script-alert-1-script'],
  ["What's next for the “king’s” men", 'whats-next-for-the-kings-men'],
  ['C++ vs. C#', 'c-plus-plus-vs-c-sharp'],
  ['a\u0000b\ud800c', 'a-b-c'],
  ['a\u0301\u0323\u0332 z\u0335\u0336\u0337algo', 'a-zalgo'],
  ['soft\u00adhyphen and word\u2060joiner', 'softhyphen-and-wordjoiner'],
])('makes %j a plain path part', (typed, expected) => {
  expect(slugFor(typed, { ...houseStyle.slug, locale: 'en' })).toBe(expected);
});

it('cuts at a word, and never leaves a number whose unit was cut', () => {
  const headline = 'Apple is worth more than any company in the whole world was ever worth: $3 trillion';
  expect(slug(headline)).toBe('apple-is-worth-more-than-any-company-in-the-whole-world-was-ever-worth');
  expect(slug(`${'word '.repeat(15)} 5.2% more`)).toBe(Array(15).fill('word').join('-'));
});

it.each([
  ['letters', 'x'.repeat(100_000)],
  ['Chinese', '中'.repeat(100_000)],
  ['digits', '9'.repeat(100_000)],
  ['number marks', '1,'.repeat(50_000)],
  ['signs', '-$'.repeat(50_000)],
  ['apostrophes', "'".repeat(100_000)],
  ['emoji', '💥'.repeat(50_000)],
])('takes 100,000 characters of %s', (_name, headline) => {
  const made = slug(headline);
  expect(isSlug(made)).toBe(true);
  expect(made.length).toBeLessThanOrEqual(80);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.constantFrom(...headlines.flatMap(([, headline]) => headline.split(' '))), { maxLength: 40 })
    .map((words) => words.join(' ')),
  fc.string({ unit: fc.constantFrom(..."0123456789.,%$-+/'’½²٣३Ⅳⵜьa é中"), maxLength: 120 }),
);
const anyLocale = fc.constantFrom('en', 'de', 'fr', 'ru', 'tr', 'ar', 'pt-BR', 'no', '');

it('is a plain path part within its length for any text, language and length', () => {
  fc.assert(
    fc.property(anyText, anyLocale, fc.integer({ min: 10, max: 120 }), (text, locale, maxLength) => {
      const made = slugFor(text, { locale, maxLength, reserved: [] });
      expect(isSlug(made)).toBe(true);
      expect(made.length).toBeLessThanOrEqual(maxLength);
    }),
    { numRuns: 1_000 },
  );
});

it('is the same each time, and its own slug', () => {
  fc.assert(
    fc.property(anyText, anyLocale, (text, locale) => {
      expect(slug(text, locale)).toBe(slug(text, locale));
      expect(slug(slug(text, locale), locale)).toBe(slug(text, locale));
    }),
    { numRuns: 1_000 },
  );
});

it('never shows a number that the headline does not', () => {
  const number = fc.oneof(
    fc.integer({ min: 0, max: 999_999 }).map((n) => ({ written: n.toLocaleString('en'), read: String(n) })),
    fc.tuple(fc.nat(99), fc.nat(99)).map(([a, b]) => ({ written: `${a}.${b}`, read: `${a}-${b}` })),
    fc.nat(9_999).map((n) => ({ written: `$${n}`, read: String(n) })),
    fc.nat(9_999).map((n) => ({ written: `${n}tn`, read: `${n}tn` })),
  );
  const word = fc.constantFrom('alpha', 'Züge', 'Съезд', '中国', '🔥', 'l’été', '—', '(x)', '“so”');
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 3 }),
      number,
      fc.array(word, { maxLength: 3 }),
      (left, { written, read }, right) => {
        const made = slug([...left, 'about', written, 'units', ...right].join(' '));
        expect(`-${made}-`).toContain(`-about-${read}-units-`);
      },
    ),
    { numRuns: 1_000 },
  );
});
