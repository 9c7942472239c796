import { isRightToLeft } from '../../src/newsroom/text/text-direction';

it.each([
  'ar',
  'ar-EG',
  'fa',
  'fa-AF',
  'he',
  'ur',
  'ps',
  'sd',
  'ug',
  'yi',
  'dv',
  'ckb',
  'ckb-IR',
  'sdh',
  'pa-Arab',
  'pa-PK',
  'uz-Arab',
  'az-Arab',
  'ku',
  'ku-Arab',
  'ms-Arab',
  'ff-Adlm',
  'nqo',
  'ks',
  'ha-arab',
  'uz_Arab',
])('%s runs from right to left', (locale) => {
  expect(isRightToLeft(locale)).toBe(true);
});

it.each([
  'en',
  'uz-Latn',
  'uz',
  'pa',
  'pa-Guru',
  'ku-Latn',
  'ku-TR',
  'sd-Deva',
  'ks-Deva',
  'az',
  'ms',
  'zh-Hant',
  '',
  'no-locale-at-all',
  '%%',
])('%s does not', (locale) => {
  expect(isRightToLeft(locale)).toBe(false);
});
