import { decimalMark } from '../../src/newsroom/text/decimal-mark';
import { numeralValue } from '../../src/newsroom/in-short/numbers/numeral-value';
import { slugFor } from '../../src/newsroom/slug/slug';

const LOCALES = 'hr bs bg ca et eu gl is lt lv mk sk sl sq sr vi de fr pl pt-BR es'.split(' ');

it.each(LOCALES)('reads 1.500 as one and a half thousand in %s, in a slug and in evidence', (locale) => {
  expect(numeralValue('1.500', locale)).toBe(1500);
  expect(slugFor('Proteste 1.500', { locale, maxLength: 80, reserved: [] })).toMatch(/-1500$/);
});

it.each(['en', 'es-MX', 'de-CH', 'hi', 'ja', 'he', 'no such locale', 'constructor', ''])(
  'has a point in %j',
  (locale) => {
    expect(decimalMark(locale)).toBe('.');
    expect(numeralValue('1.500', locale)).toBe(1.5);
  },
);
